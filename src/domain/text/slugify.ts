const MAX_SLUG = 80

/**
 * Makes a slug: letters of any script and digits, in lower case, joined by `-`.
 *
 * @param fallback is returned where no letter and no digit is left
 * @returns at most 80 UTF-16 code units
 */
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
