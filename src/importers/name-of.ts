/** `1. `, `2) `, `(3) `, `IV. ` or `#4 ` before a name. */
const ENUMERATOR = /^\s*(?:\(?\d{1,3}[.)]|\d{1,2}\s+[-–—]|[IVX]{1,5}[.)]|#\d{1,3}[:.)]?)\s+(?=\S)/u

const NEW_MARK =
  /\s*(?:[([【（]\s*(?:new|neu|nouveau|новое|новинка|新|جديد)!?\s*[)\]】）]|[-–—:]\s*new!?|\s(?:NEW!?|new!)|🆕)\s*(?=[:：]?\s*$)/iu

const NEW_WORD = /\s(?:NEW!?|new!)\s*(?=[:：]?\s*$)/u

/** Does the text end in a typed NEW mark? `Brave New` does not. */
export const isMarkedNew = (text: string): boolean => withoutNewMark(text) !== text

export const withoutNewMark = (text: string): string => {
  const stripped = text.replace(NEW_MARK, (mark) =>
    /^[\s]+new!?\s*$/iu.test(mark) && !NEW_WORD.test(mark) ? mark : '',
  )
  return /[\p{L}\p{N}]/u.test(stripped) ? stripped.trimEnd() : text
}

export const withoutEnumerator = (text: string): string => text.replace(ENUMERATOR, '')

/** A title or heading as a name: without number, final colon and typed NEW mark. */
export const nameOf = (text: string): string => {
  const bare = withoutNewMark(withoutEnumerator(text.trim()).replace(/\s*[:：]\s*$/u, ''))
  return bare.replace(/\s*[:：]\s*$/u, '').trim() || text.trim()
}

/** The line as written, where its name has fewer words. */
export const titleLineOf = (text: string, name: string): { titleLine?: string } => {
  const words = (of: string): string => of.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return words(text) === words(name) ? {} : { titleLine: text }
}
