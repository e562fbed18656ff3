import type { PreviewReader } from '../../issues/preview-readers.js'

export type PreviewMode = 'phone' | 'desktop' | 'text' | 'headers'

/** The settings of the preview. */
export type PreviewLook = {
  readonly view: PreviewMode
  readonly scheme: 'light' | 'dark'
  readonly hasImages: boolean
  /** Absent: a sample reader. */
  readonly reader?: PreviewReader
}

/** The URL of what is shown, below that of the preview. */
export const previewUrl = (
  base: string,
  { hasImages, reader, scheme, view }: PreviewLook,
): string => {
  const params = new URLSearchParams()
  if (reader) params.set('as', reader.subscriptionId)
  if (view === 'text' || view === 'headers') return `${base}/${view}?${params.toString()}`
  params.set('scheme', scheme)
  if (!hasImages) params.set('images', 'off')
  return `${base}?${params.toString()}`
}

/** The URL of the whole message as a file. */
export const messageUrl = (base: string, { reader }: PreviewLook): string =>
  reader ? `${base}/message?as=${encodeURIComponent(reader.subscriptionId)}` : `${base}/message`
