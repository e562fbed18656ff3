const FALLBACK = 'en'

/** The BCP 47 form of what somebody typed as a language; `en` for what is none. */
export const languageTag = (language: string): string => {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? FALLBACK
  } catch {
    return FALLBACK
  }
}
