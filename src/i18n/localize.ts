import { closeBidi } from '../domain/text/close-bidi.js'
import { Fault, type FaultCode } from '../domain/fault.js'
import type { LocalizedText } from '../domain/localized-text.js'
import { CATALOGUES, type Language, type TextKey } from './languages.js'

type TextValues = NonNullable<LocalizedText['values']>

/** A sentence, its key checked. */
export const localizedText = (key: TextKey, values?: TextValues): LocalizedText =>
  values ? { key, values } : { key }

const findTemplate = (language: Language, key: string, count: unknown): string => {
  const [room = '', word = ''] = key.split(':')
  const words = (
    CATALOGUES[language] as Readonly<Record<string, Readonly<Record<string, string>>>>
  )[room]
  const counted = typeof count === 'number' ? `${word}_${count === 1 ? 'one' : 'other'}` : word
  return words?.[counted] ?? words?.[word] ?? key
}

/** Says a sentence in a language: for mails, the command line and logs; at the desk Payload's `t` does. */
export const localize = (language: Language, { key, values = {} }: LocalizedText): string =>
  findTemplate(language, key, values['count']).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'object' ? localize(language, value) : closeBidi(String(value))
  })

/** A fault that can be said in every language of the desk; its message is the English one. */
export const localizedFault = (
  code: FaultCode,
  told: LocalizedText,
  details: Readonly<Record<string, unknown>> = {},
): Fault => new Fault(code, localize('en', told), details, { text: told })
