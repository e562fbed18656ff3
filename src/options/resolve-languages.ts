import { Fault } from '../domain/fault.js'
import { ENGLISH, type HostTexts, type Languages, languagesWith } from '../i18n/languages.js'

const isTag = (tag: string): boolean => {
  try {
    return Intl.PluralRules.supportedLocalesOf(tag).length > 0
  } catch {
    return false
  }
}

const withoutForm = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '')

/** Names of texts that Roundup does not have, e.g. `stages:drafts`: a misspelt one would never be shown. */
const unknownIn = (texts: HostTexts): string | undefined => {
  const namesOf = (all: HostTexts): string[] =>
    Object.entries(all).flatMap(([namespace, named]) =>
      Object.keys(named).map((key) => `${namespace}:${withoutForm(key)}`),
    )
  const known = new Set(namesOf(ENGLISH.texts))
  return namesOf(texts).find((name) => !known.has(name))
}

const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '')

const PLURAL = /_(zero|one|two|few|many|other)$/

/** The text of ours that a text replaces; of a plural form that English lacks, the one of `_other`. */
const oursFor = (namespace: string, key: string): string | undefined => {
  const texts = ENGLISH.texts[namespace as keyof HostTexts] as Readonly<Record<string, string>>
  return texts[key] ?? texts[key.replace(PLURAL, '_other')] ?? texts[key.replace(PLURAL, '')]
}

/** Why a text cannot stand in for ours: a value would be missing, or its name would be shown. */
const unfit = (ours: string | undefined, given: unknown, isPlural: boolean): string | undefined => {
  if (given === undefined) return undefined
  if (typeof given !== 'string') return 'expected a text.'
  const known = placeholdersIn(ours ?? '')
  const own = placeholdersIn(given)
  const unknown = own.find((name) => !known.includes(name))
  if (unknown !== undefined)
    return `there is no value {{${unknown}}} for this text; known are ${known.join(', ') || 'none'}.`
  const missing = known.find((name) => !own.includes(name))
  // A plural form may say its number in a word.
  return missing === undefined || isPlural ? undefined : `it has to contain {{${missing}}}.`
}

type Unfit = { readonly namespace: string; readonly key: string; readonly why: string }

const firstUnfit = (texts: HostTexts): Unfit | undefined =>
  Object.entries(texts)
    .flatMap(([namespace, named]) =>
      Object.entries(named).map(([key, given]: [string, unknown]) => ({
        namespace,
        key,
        why: unfit(oursFor(namespace, key), given, PLURAL.test(key)),
      })),
    )
    .find((one): one is Unfit => one.why !== undefined)

const wrong = (given: string, expected: string): Fault =>
  new Fault('CONFIG_INVALID', `roundup({ languages: ${given} }): ${expected}`)

/**
 * The languages that texts are shown in: those that Roundup ships, and those of the host.
 *
 * @throws {Fault} CONFIG_INVALID for a key that is no language, or a text that Roundup does not have
 */
export const resolveLanguages = (given: Readonly<Record<string, HostTexts>> = {}): Languages => {
  for (const [tag, texts] of Object.entries(given)) {
    if (!isTag(tag))
      throw wrong(
        `{ '${tag}': … }`,
        'expected a BCP 47 tag such as fr or pt-BR that this version of Node knows.',
      )
    const unknown = unknownIn(texts)
    if (unknown !== undefined)
      throw wrong(
        `{ '${tag}': { ${unknown.replace(':', ': { ')}: … } } }`,
        'Roundup has no such text; write `satisfies Texts` behind the texts to see the names.',
      )
    const bad = firstUnfit(texts)
    if (bad) throw wrong(`{ '${tag}': { ${bad.namespace}: { ${bad.key}: … } } }`, bad.why)
  }
  return languagesWith(given)
}
