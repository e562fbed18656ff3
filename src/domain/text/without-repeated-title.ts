import type { Prose } from '../prose.js'
import { unformattedText } from '../prose.js'

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Drops the first block where it only repeats the title of the issue. */
export const withoutRepeatedTitle = (prose: Prose, title: string): Prose => {
  const [first, ...rest] = prose
  return first && bare(unformattedText([first])) === bare(title) ? rest : prose
}
