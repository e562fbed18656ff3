import { closeBidi } from '../domain/text/close-bidi.js'
import type { Fault } from '../domain/fault.js'
import type { LocalizedText } from '../domain/localized-text.js'
import type { TextKey } from './languages.js'
import { formatCount } from './localize.js'
import { pluralForm } from './plural-form.js'

/** Payload's `t`, of `req` as of `useTranslation()`, as far as it is asked for here. */
export type Translate = (key: never, values?: Record<string, unknown>) => string

const WRITTEN_RIGHT_TO_LEFT =
  /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u

/** FIRST STRONG ISOLATE and its end: what is quoted keeps its direction, and the sentence around it its own (UAX 9). */
const isolateBidi = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  const closed = closeBidi(value)
  return WRITTEN_RIGHT_TO_LEFT.test(closed) ? `\u2068${closed}\u2069` : closed
}

/** Translates a key with its values, or a text that was made elsewhere. */
export type TranslateText = (
  text: TextKey | LocalizedText,
  values?: LocalizedText['values'],
) => string

const FALLBACK = 'en'

/** The BCP 47 tag of the texts that a `t` shows: Payload's own names of languages, such as `zhTw`, are none. */
export const languageTagOf = (t: Translate): string => {
  const tag = t('roundup:language:tag' as never)
  return tag.includes(':') ? FALLBACK : tag
}

type Values = NonNullable<LocalizedText['values']>

/** Payload's own plural forms are those of English, so the form is chosen here and the count is written here. */
const translateKey = (t: Translate, key: string, values: Values = {}): string => {
  const { count } = values
  const tag = count === undefined ? FALLBACK : languageTagOf(t)
  const form = typeof count === 'number' ? `_${pluralForm(tag, count)}` : ''
  const templateValue = (name: string, value: Values[string]): unknown => {
    if (typeof value === 'object') return translate(t, value)
    return name === 'count' ? formatCount(tag, value) : isolateBidi(value)
  }
  return t(
    `roundup:${key}${form}` as never,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, templateValue(name, value)]),
    ),
  )
}

/**
 * Translates into the language of whoever asks; the host's own translations win.
 *
 * @param t Payload's: `req.t` on the server; client components call `useTranslate()` instead
 * @param text a key of the catalogue, or a text that was made elsewhere
 * @param values what a key's template asks for
 */
export const translate = (
  t: Translate,
  text: TextKey | LocalizedText,
  values?: LocalizedText['values'],
): string =>
  typeof text === 'string' ? translateKey(t, text, values) : translateKey(t, text.key, text.values)

/** A label for a field or collection of Payload: translated when it is shown. */
export const label =
  (key: TextKey) =>
  ({ t }: { t: Translate }): string =>
    translate(t, { key })

/** What a fault says to whoever asks. */
export const translateFault = (t: Translate, { message, text }: Fault): string =>
  text ? translate(t, text) : message
