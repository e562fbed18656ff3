/** Whitespace, control and invisible formatting characters, and characters that end an attribute or a tag. */
const FORBIDDEN = /[\s\p{Cc}\p{Cf}<>"\\]/u

const ABSOLUTE = /^https?:\/\/[^/?#]/i

/**
 * Checks a URL that somebody typed: absolute http or https, no credentials, no invisible characters.
 *
 * @returns the URL as written, without surrounding space; `undefined` when it may not become a link
 */
export const safeUrl = (text: string): string | undefined => {
  const url = text.trim()
  if (FORBIDDEN.test(url) || !ABSOLUTE.test(url) || !URL.canParse(url)) return undefined
  const { hostname, password, username } = new URL(url)
  return hostname !== '' && username === '' && password === '' ? url : undefined
}
