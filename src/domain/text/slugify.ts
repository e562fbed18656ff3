const MAX_SLUG = 80

/** Letters of any script and digits, in lower case, joined by `-`; `fallback` where nothing is left. */
export const slugify = (text: string, fallback = 'untitled'): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, MAX_SLUG)
    .replace(/^-+|(?<!-)-+$/g, '') || fallback
