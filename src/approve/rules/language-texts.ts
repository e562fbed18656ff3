import { languageTag } from '../../domain/language.js'
import { findLanguage } from '../../i18n/languages.js'
import { localizedText } from '../../i18n/localize.js'
import type { Rule } from './rule.js'

/** The language's own name, e.g. `français`: whoever reads the finding may read it in any language. */
const ownName = (tag: string): string =>
  new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag

/** Nobody has texts such as “Unsubscribe” in the publication's language, so readers get English ones. */
export const languageTexts: Rule = {
  severity: 'advisory',
  find: ({ content, languages }) => {
    const { language } = content.publication
    return languages === undefined || findLanguage(language, languages)
      ? []
      : [
          {
            key: `language-texts:${language}`,
            place: { kind: 'publication', field: 'language' },
            text: localizedText('findings:languageTexts', {
              language: ownName(languageTag(language)),
            }),
            fixes: [],
          },
        ]
  },
}
