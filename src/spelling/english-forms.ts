/** British spellings and the American ones that the English dictionary lists. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/our(?=(?:s|ed|ing|ite|ites|able|ful|less|er|ers|hood|hoods)?$)/, 'or'],
  [/is(?=(?:e|es|ed|er|ers|ing|ation|ations|able)$)/, 'iz'],
  [/ys(?=(?:e|es|ed|er|ers|ing)$)/, 'yz'],
  [/ll(?=(?:ed|ing|er|ers|ation|or|ors)$)/, 'l'],
  [/re(?=s?$)/, 'er'],
  [/ogue(?=s?$)/, 'og'],
  [/ence(?=s?$)/, 'ense'],
  [/lment(?=s?$)/, 'llment'],
  [/amme(?=s?$)/, 'am'],
  [/grey/, 'gray'],
  [/practis/, 'practic'],
  [/ae/, 'e'],
]

/** Prefixes that combine with nearly any word. */
const PREFIX =
  /^(?:anti|auto|co|de|hyper|inter|mega|meta|micro|mini|mis|multi|nano|non|out|over|post|pre|pro|pseudo|re|semi|sub|super|trans|ultra|un|under|up)(?=\p{L}{4})/u

/** Endings of technical words that general dictionaries do not list: “interpretability”, “generalizes”. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ability$/, 'able'],
  [/(?:ability|able)$/, ''],
  [/(?:ability|able)$/, 'e'],
  [/ibility$/, 'ible'],
  [/ness$/, ''],
  [/wise$/, ''],
  [/less$/, ''],
  [/like$/, ''],
]

const replaced = (word: string, rules: readonly (readonly [RegExp, string])[]): string[] =>
  rules.flatMap(([pattern, to]) => (pattern.test(word) ? [word.replace(pattern, to)] : []))

/** Other forms of an English word; the word is correct when the dictionary has one of them. */
export const americanForms = (word: string): readonly string[] => {
  const american = replaced(word, BRITISH)
  const forms = [word, ...american].flatMap((form) => [form, ...replaced(form, ENDINGS)])
  return [...forms, ...forms.map((form) => form.replace(PREFIX, ''))].filter(
    (form) => form !== word,
  )
}
