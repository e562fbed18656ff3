import type { Prose } from '../prose.js'
import { unformattedText } from '../prose.js'

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** What stands around the contents, without a first line that only says the title again. */
export const withoutRepeatedTitle = (prose: Prose, title: string): Prose => {
  const [first, ...rest] = prose
  return first && bare(unformattedText([first])) === bare(title) ? rest : prose
}
