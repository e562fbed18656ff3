import { z } from 'zod'

import type { HostTexts } from '../../i18n/languages.js'

/** Options about texts. */
export type LanguageOptions = {
  /**
   * Texts in languages that Roundup does not ship, by BCP 47 tag: for the newsletter itself, the readers' pages,
   * notifications and the admin panel. A text that is left out is shown in English. `satisfies Texts` lets the
   * compiler name those that are missing.
   * @default English and German
   */
  languages?: Readonly<Record<string, HostTexts>>
}

export const LANGUAGE_OPTIONS = {
  languages: z
    .custom<Readonly<Record<string, HostTexts>>>(
      (given) => typeof given === 'object' && given !== null && !Array.isArray(given),
      'expected texts by BCP 47 tag, e.g. { fr: { … } }.',
    )
    .default({}),
}
