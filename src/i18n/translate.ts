import { closeBidi } from '../domain/text/close-bidi.js'
import type { Fault } from '../domain/fault.js'
import type { LocalizedText } from '../domain/localized-text.js'
import type { TextKey } from './languages.js'

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

const templateValues = (t: Translate, values: NonNullable<LocalizedText['values']>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? translate(t, value) : isolateBidi(value),
    ]),
  )

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
  typeof text === 'string'
    ? t(`roundup:${text}` as never, templateValues(t, values ?? {}))
    : t(`roundup:${text.key}` as never, templateValues(t, text.values ?? {}))

/** A label for a field or collection of Payload: translated when it is shown. */
export const label =
  (key: TextKey) =>
  ({ t }: { t: Translate }): string =>
    translate(t, { key })

/** What a fault says to whoever asks. */
export const translateFault = (t: Translate, { message, text }: Fault): string =>
  text ? translate(t, text) : message
