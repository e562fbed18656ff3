/** `1. `, `2) `, `(3) `, `IV. ` or `#4 ` before a name. */
const ENUMERATOR = /^\s*(?:\(?\d{1,3}[.)]|\d{1,2}\s+[-–—]|[IVX]{1,5}[.)]|#\d{1,3}[:.)]?)\s+(?=\S)/u

const NEW_MARK =
  /(?:[([【（]\s*(?:new|neu|nouveau|новое|новинка|新|جديد)!?\s*[)\]】）]|[-–—:]\s*new!?|🆕)$/iu

const NEW_WORD = /\s(?:NEW!?|new!)$/u

/** Whether a text ends in a typed NEW mark; `Brave New` does not. */
export const isMarkedNew = (text: string): boolean => withoutNewMark(text) !== text

const FINAL_COLON = /[:：]$/u

export const withoutNewMark = (text: string): string => {
  const ended = text.trimEnd()
  const colon = FINAL_COLON.exec(ended)?.[0] ?? ''
  const words = ended.slice(0, ended.length - colon.length).trimEnd()
  const mark = NEW_MARK.exec(words) ?? NEW_WORD.exec(words)
  const stripped = mark ? words.slice(0, mark.index).trimEnd() + colon : ended
  return /[\p{L}\p{N}]/u.test(stripped) ? stripped : text
}

export const withoutEnumerator = (text: string): string => text.replace(ENUMERATOR, '')

const withoutColon = (text: string): string => {
  const ended = text.trimEnd()
  return FINAL_COLON.test(ended) ? ended.slice(0, -1).trimEnd() : text
}

/** Removes number, final colon and typed NEW mark from a title or heading. */
export const cleanName = (text: string): string => {
  const bare = withoutNewMark(withoutColon(withoutEnumerator(text.trim())))
  return withoutColon(bare).trim() || text.trim()
}

/** The title as written, where the cleaned name has fewer words. */
export const originalIfLonger = (text: string, name: string): { titleLine?: string } => {
  const words = (of: string): string => of.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return words(text) === words(name) ? {} : { titleLine: text }
}
