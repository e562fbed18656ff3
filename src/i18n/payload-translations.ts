import { ENGLISH, type Language, type Languages, languageOf } from './languages.js'
import { pluralForms } from './plural-form.js'

type Named = Readonly<Record<string, string | undefined>>

const OTHER = '_other'

/** Every plural form that a language has, so that Payload finds each; one that was left out reads as `_other`. */
const withEveryForm = (named: Named, tag: string): Named =>
  Object.fromEntries(
    Object.entries(named).flatMap(([key, text]) =>
      key.endsWith(OTHER)
        ? pluralForms(tag).map((form) => {
            const formed = `${key.slice(0, -OTHER.length)}_${form}`
            return [formed, named[formed] ?? text]
          })
        : [[key, text]],
    ),
  )

/** The texts of a language, whole: English where it has none. */
const completed = ({ tag, texts }: Language): Readonly<Record<string, Named>> =>
  Object.fromEntries(
    Object.entries(ENGLISH.texts).map(([namespace, english]) => [
      namespace,
      withEveryForm({ ...english, ...texts[namespace as keyof typeof texts] }, tag),
    ]),
  )

/**
 * For Payload's `i18n.translations`: everything of ours is below `roundup`.
 *
 * @param shown keys of the languages that the admin panel is shown in; one without texts of ours shows the English ones
 */
export const payloadTranslations = (
  languages: Languages,
  shown: readonly string[],
): Record<string, { roundup: Readonly<Record<string, Named>> }> =>
  Object.fromEntries(
    [...new Set([...shown, ...[...languages.values()].map(({ tag }) => tag)])].map((key) => [
      key,
      { roundup: completed(languageOf(key, languages)) },
    ]),
  )
