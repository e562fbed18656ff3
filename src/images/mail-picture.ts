import type { Sharp } from 'sharp'

/** A picture as every mail client shows it. */
export type MailPicture = {
  readonly data: Buffer
  readonly mimeType: 'image/gif' | 'image/jpeg' | 'image/png'
  readonly width: number
  readonly height: number
}

/** Twice the column of a mail, for screens of double density. */
const MAX_WIDTH = 1072
const MAX_HEIGHT = 2144
/** A moving picture up to this size stays as it is; of a larger one the first frame is shown. */
const MAX_ANIMATION_BYTES = 1_000_000
/** A drawing beyond this is told as a photograph, a transparent one beyond the second gets a ground. */
const MAX_DRAWING_BYTES = 400_000
const MAX_TRANSPARENT_BYTES = 1_000_000
const MAX_PIXELS = 80_000_000
/** Points per inch at which an SVG is drawn: twice its own size. */
const SVG_DENSITY = 144
const BACKGROUND = '#fdfcf9'

const DRAWINGS = new Set(['gif', 'png', 'svg'])

type Encoded = { readonly data: Buffer; readonly info: { width: number; height: number } }

const png = (picture: Sharp): Promise<Encoded> =>
  picture.clone().png({ compressionLevel: 9 }).toBuffer({ resolveWithObject: true })

const jpeg = (picture: Sharp): Promise<Encoded> =>
  picture
    .clone()
    .flatten({ background: BACKGROUND })
    .jpeg({ mozjpeg: true, quality: 80 })
    .toBuffer({ resolveWithObject: true })

const toMailPicture = (
  { data, info }: Encoded,
  mimeType: MailPicture['mimeType'],
): MailPicture => ({
  data,
  mimeType,
  width: info.width,
  height: info.height,
})

const encode = async (
  picture: Sharp,
  { isDrawing, isOpaque }: { readonly isDrawing: boolean; readonly isOpaque: boolean },
): Promise<MailPicture> => {
  if (isDrawing || !isOpaque) {
    const drawn = await png(picture)
    const most = isOpaque ? MAX_DRAWING_BYTES : MAX_TRANSPARENT_BYTES
    if (drawn.data.byteLength <= most) return toMailPicture(drawn, 'image/png')
  }
  return toMailPicture(await jpeg(picture), 'image/jpeg')
}

/**
 * Resized, upright, without metadata, as JPEG or PNG: what every mail client shows. The same bytes give the same
 * picture.
 *
 * @throws whatever sharp says of bytes that are no picture, or too large a one
 */
export const createMailPicture = async (bytes: Buffer): Promise<MailPicture> => {
  const { default: sharp } = await import('sharp')
  const picture = sharp(bytes, {
    density: SVG_DENSITY,
    failOn: 'error',
    limitInputPixels: MAX_PIXELS,
  })
  const { format, hasAlpha, height, pages = 1, width } = await picture.metadata()
  const fits = width <= MAX_WIDTH && bytes.byteLength <= MAX_ANIMATION_BYTES
  if (format === 'gif' && pages > 1 && fits)
    return { data: bytes, mimeType: 'image/gif', width, height }
  const isOpaque = !hasAlpha || (await picture.clone().stats()).isOpaque
  const resized = picture
    .autoOrient()
    .resize({ fit: 'inside', height: MAX_HEIGHT, width: MAX_WIDTH, withoutEnlargement: true })
  return encode(resized, { isDrawing: DRAWINGS.has(format), isOpaque })
}
