/** The host of a URL, without `www.`; empty for text that is no absolute URL. */
export const sourceHost = (url: string): string =>
  URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : ''

/** Host and first part of the path, e.g. `github.com/andyzoujm`, to distinguish two sources of an entry. */
export const sourceHostAndPath = (url: string): string => {
  if (!URL.canParse(url)) return ''
  const step = new URL(url).pathname.split('/').find((part) => part !== '')
  return step === undefined ? sourceHost(url) : `${sourceHost(url)}/${decoded(step)}`
}

const decoded = (step: string): string => {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}
