const rules = new Map<string, Intl.PluralRules>()

const rulesOf = (tag: string): Intl.PluralRules => {
  const kept = rules.get(tag) ?? new Intl.PluralRules(tag)
  rules.set(tag, kept)
  return kept
}

/** Ends the key of the form that a language has for a count: `one` in English for 1, in French for 0 and 1. */
export const pluralForm = (tag: string, count: number): Intl.LDMLPluralRule =>
  rulesOf(tag).select(count)

/** Every form that a language has, e.g. `one`, `few`, `many` and `other` in Polish. */
export const pluralForms = (tag: string): readonly Intl.LDMLPluralRule[] =>
  rulesOf(tag).resolvedOptions().pluralCategories
