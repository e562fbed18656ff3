import type { Sharp } from 'sharp'

/** A picture as every mail client shows it. */
export type MailPicture = {
  readonly data: Buffer
  readonly mimeType: 'image/gif' | 'image/jpeg' | 'image/png'
  readonly width: number
  readonly height: number
}

/** Twice the column of a mail, for screens of double density. */
const WIDEST = 1072
const HIGHEST = 2144
/** A moving picture up to this size stays as it is; of a larger one the first frame is shown. */
const KEPT_GIF_BYTES = 1_000_000
/** A drawing beyond this is told as a photograph, a transparent one beyond the second gets a ground. */
const DRAWING_BYTES = 400_000
const TRANSPARENT_BYTES = 1_000_000
const MOST_PIXELS = 80_000_000
/** Points per inch at which an SVG is drawn: twice its own size. */
const DRAWN_AT = 144
const GROUND = '#fdfcf9'

const DRAWINGS = new Set(['gif', 'png', 'svg'])

type Pressed = { readonly data: Buffer; readonly info: { width: number; height: number } }

const png = (picture: Sharp): Promise<Pressed> =>
  picture.clone().png({ compressionLevel: 9 }).toBuffer({ resolveWithObject: true })

const jpeg = (picture: Sharp): Promise<Pressed> =>
  picture
    .clone()
    .flatten({ background: GROUND })
    .jpeg({ mozjpeg: true, quality: 80 })
    .toBuffer({ resolveWithObject: true })

const made = ({ data, info }: Pressed, mimeType: MailPicture['mimeType']): MailPicture => ({
  data,
  mimeType,
  width: info.width,
  height: info.height,
})

const press = async (
  picture: Sharp,
  { isDrawing, isOpaque }: { readonly isDrawing: boolean; readonly isOpaque: boolean },
): Promise<MailPicture> => {
  if (isDrawing || !isOpaque) {
    const drawn = await png(picture)
    const most = isOpaque ? DRAWING_BYTES : TRANSPARENT_BYTES
    if (drawn.data.byteLength <= most) return made(drawn, 'image/png')
  }
  return made(await jpeg(picture), 'image/jpeg')
}

/**
 * Resized, upright, without metadata, as JPEG or PNG: what every mail client shows. The same bytes give the same
 * picture.
 *
 * @throws whatever sharp says of bytes that are no picture, or too large a one
 */
export const mailPicture = async (bytes: Buffer): Promise<MailPicture> => {
  const { default: sharp } = await import('sharp')
  const picture = sharp(bytes, {
    density: DRAWN_AT,
    failOn: 'error',
    limitInputPixels: MOST_PIXELS,
  })
  const { format, hasAlpha, height, pages = 1, width } = await picture.metadata()
  const fits = width <= WIDEST && bytes.byteLength <= KEPT_GIF_BYTES
  if (format === 'gif' && pages > 1 && fits)
    return { data: bytes, mimeType: 'image/gif', width, height }
  const isOpaque = !hasAlpha || (await picture.clone().stats()).isOpaque
  const resized = picture
    .autoOrient()
    .resize({ fit: 'inside', height: HIGHEST, width: WIDEST, withoutEnlargement: true })
  return press(resized, { isDrawing: DRAWINGS.has(format), isOpaque })
}
