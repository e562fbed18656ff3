import type { Sharp, SharpOptions } from 'sharp'

/** What a host gives to Payload as `sharp`. */
export type OpenPicture = (bytes: Buffer, options: SharpOptions) => Sharp

/** A picture in a format that every mail client shows. */
export type MailPicture = {
  readonly data: Buffer
  readonly mimeType: 'image/gif' | 'image/jpeg' | 'image/png'
  readonly width: number
  readonly height: number
}

/** Twice the width of the mail's column, for screens of double density. */
const MAX_WIDTH = 1072
const MAX_HEIGHT = 2144
/** An animation up to this size is kept; of a larger one only the first frame is. */
const MAX_ANIMATION_BYTES = 1_000_000
/** A larger drawing becomes a JPEG. A larger transparent one gets a background. */
const MAX_DRAWING_BYTES = 400_000
const MAX_TRANSPARENT_BYTES = 1_000_000
const MAX_PIXELS = 80_000_000
/** Density in dots per inch at which an SVG is drawn: twice its own size. */
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
 * Resizes and rotates a picture, removes its metadata and encodes it as JPEG or PNG, which every mail client shows.
 * The same bytes always give the same picture.
 *
 * @param sharp the host's, from its Payload config: native code is no part of a bundle
 * @throws {Error} from sharp, when the bytes are no picture or the picture has more than 80 megapixels
 */
export const createMailPicture = async (
  bytes: Buffer,
  sharp: OpenPicture,
): Promise<MailPicture> => {
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
