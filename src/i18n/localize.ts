import { closeBidi } from '../domain/text/close-bidi.js'
import { Fault, type FaultCode } from '../domain/fault.js'
import type { LocalizedText } from '../domain/localized-text.js'
import { ENGLISH, type Language, languageOf, type ShippedTag, type TextKey } from './languages.js'
import { pluralForm } from './plural-form.js'

type TextValues = NonNullable<LocalizedText['values']>

/** A text that is put into words later, its key checked. `count` chooses the plural form. */
export const localizedText = (key: TextKey, values?: TextValues): LocalizedText =>
  values ? { key, values } : { key }

const findTemplate = (
  { tag, texts }: Language,
  key: string,
  count: unknown,
): string | undefined => {
  const [namespace = '', name = ''] = key.split(':')
  const named = (texts as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>)[
    namespace
  ]
  if (typeof count !== 'number') return named?.[name]
  return named?.[`${name}_${pluralForm(tag, count)}`] ?? named?.[`${name}_other`] ?? named?.[name]
}

/**
 * A text in a language, English where the language has none: for e-mails, readers' pages, the command line and logs.
 * In the admin panel Payload's `t` does this, by `translate`.
 */
export const localize = (
  given: Language | ShippedTag,
  { key, values = {} }: LocalizedText,
): string => {
  const language = typeof given === 'string' ? languageOf(given) : given
  const own = findTemplate(language, key, values['count'])
  const speaks = own === undefined ? ENGLISH : language
  const template = own ?? findTemplate(ENGLISH, key, values['count']) ?? key
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    if (typeof value === 'object') return localize(language, value)
    if (name === 'count') return formatCount(speaks.tag, value)
    return closeBidi(String(value))
  })
}

/** A count as a language writes it, e.g. `1,204` or `1.204`. */
export const formatCount = (tag: string, count: number | string): string =>
  typeof count === 'number' ? new Intl.NumberFormat(tag).format(count) : count

/** A fault that can be shown in every language; its message is the English one. */
export const localizedFault = (
  code: FaultCode,
  text: LocalizedText,
  details: Readonly<Record<string, unknown>> = {},
): Fault => new Fault(code, localize('en', text), details, { text })
