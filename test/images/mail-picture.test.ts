import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { keepPicture } from '../../src/images/keep-picture.js'
import { createMailPicture as createWith } from '../../src/images/mail-picture.js'

const createMailPicture = (bytes: Buffer) => createWith(bytes, sharp)

const plain = (width: number, height: number, alpha = 1, r = 200) =>
  sharp({
    create: { background: { alpha, b: 80, g: 60, r }, channels: 4, height, width },
  })

/** A different colour per pixel, as in a photograph. */
const noise = (width: number, height: number) =>
  sharp(
    Buffer.from(
      Array.from({ length: width * height * 3 }, (_, at) => Math.abs(Math.sin(at) * 1e6) % 256),
    ),
    {
      raw: { channels: 3, height, width },
    },
  )

describe('a picture made for mail', () => {
  it('is at most 1072 pixels wide, and never larger than it was', async () => {
    const wide = await createMailPicture(await plain(3000, 1500).png().toBuffer())
    expect(wide).toMatchObject({ height: 536, mimeType: 'image/png', width: 1072 })
    const small = await createMailPicture(await plain(40, 30).png().toBuffer())
    expect(small).toMatchObject({ height: 30, width: 40 })
  })

  it('is a JPEG where it was one or a WebP, and a PNG where it is transparent', async () => {
    const photograph = await createMailPicture(await noise(200, 100).webp().toBuffer())
    expect(photograph.mimeType).toBe('image/jpeg')
    const transparent = await createMailPicture(await plain(20, 20, 0.5).webp().toBuffer())
    expect(transparent.mimeType).toBe('image/png')
  })

  it('is a JPEG where a PNG would be heavy', async () => {
    const heavy = await noise(1072, 900).png().toBuffer()
    expect(await createMailPicture(heavy)).toMatchObject({ mimeType: 'image/jpeg', width: 1072 })
  })

  it('is rotated upright and has no camera or location data', async () => {
    const bytes = await plain(60, 20)
      .jpeg()
      .withExif({ IFD0: { Artist: 'Ada' }, IFD3: { GPSLatitude: '52/1 31/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const upright = await createMailPicture(bytes)
    expect(upright).toMatchObject({ height: 60, width: 20 })
    expect(await sharp(upright.data).metadata()).not.toHaveProperty('exif')
  })

  it('is drawn from an SVG at twice its size', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><rect/></svg>'
    const drawn = await createMailPicture(Buffer.from(svg))
    expect(drawn).toMatchObject({ height: 100, mimeType: 'image/png', width: 200 })
  })

  it('stays animated when it is small', async () => {
    const frames = await Promise.all([0, 255].map((red) => plain(8, 8, 1, red).png().toBuffer()))
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    const kept = await createMailPicture(moving)
    expect(kept).toMatchObject({ height: 8, mimeType: 'image/gif', width: 8 })
    expect(kept.data).toEqual(moving)
  })

  it('is the same from the same bytes', async () => {
    const bytes = await noise(300, 200).jpeg().toBuffer()
    expect((await createMailPicture(bytes)).data).toEqual((await createMailPicture(bytes)).data)
  })

  it('is refused where the bytes are no image', async () => {
    await expect(createMailPicture(Buffer.from('<html>not found</html>'))).rejects.toThrow()
  })
})

describe('a picture in an app without sharp', () => {
  const data = Buffer.from('…')

  it('is kept as it was uploaded', () => {
    expect(keepPicture(data, { height: 30, mimeType: 'image/png', width: 40 })).toEqual({
      data,
      height: 30,
      mimeType: 'image/png',
      width: 40,
    })
  })

  it('is refused where mail clients may not show it, with what to do', () => {
    for (const upload of [
      { height: 30, mimeType: 'image/avif', width: 40 },
      { height: null, mimeType: 'image/png', width: null },
    ])
      expect(() => keepPicture(data, upload)).toThrow('give sharp to buildConfig({ sharp })')
  })
})
