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
  }
  return languagesWith(given)
}
