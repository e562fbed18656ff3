/** Whitespace, control and invisible formatting characters, and what would end an attribute or a tag. */
const FORBIDDEN = /[\s\p{Cc}\p{Cf}<>"\\]/u

const ABSOLUTE = /^https?:\/\/[^/?#]/i

/**
 * The one check of a URL that somebody typed: absolute http or https, no credentials, nothing invisible.
 *
 * @returns the URL as written, without the space around it; `undefined` when it may not become a link
 */
export const safeUrl = (text: string): string | undefined => {
  const url = text.trim()
  if (FORBIDDEN.test(url) || !ABSOLUTE.test(url) || !URL.canParse(url)) return undefined
  const { hostname, password, username } = new URL(url)
  return hostname !== '' && username === '' && password === '' ? url : undefined
}
