import type { MailPicture } from './mail-picture.js'
import type { UploadRow } from './read-upload.js'

const SHOWN_EVERYWHERE: readonly MailPicture['mimeType'][] = [
  'image/gif',
  'image/jpeg',
  'image/png',
]

/**
 * The picture as it was uploaded, for an app whose Payload config has no `sharp`: nothing is resized there.
 *
 * @throws {Error} when mail clients may not show its format, or when its size is unknown
 */
export const keepPicture = (
  data: Buffer,
  { height, mimeType, width }: Pick<UploadRow, 'height' | 'mimeType' | 'width'>,
): MailPicture => {
  const shown = SHOWN_EVERYWHERE.find((type) => type === mimeType)
  if (shown && width && height) return { data, mimeType: shown, width, height }
  throw new Error(
    `it is ${mimeType ?? 'of an unknown type'}, which has to be converted for mail: give sharp to buildConfig({ sharp })`,
  )
}
