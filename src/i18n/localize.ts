import { closedBidi } from '../domain/text/closed-bidi.js'
import { Fault, type FaultCode } from '../domain/fault.js'
import type { Sentence } from '../domain/localized-text.js'
import { LANGUAGES, type Language, type WordingKey } from './languages.js'

type Values = NonNullable<Sentence['values']>

/** A sentence, its key checked. */
export const sentence = (key: WordingKey, values?: Values): Sentence =>
  values ? { key, values } : { key }

const pattern = (language: Language, key: string, count: unknown): string => {
  const [room = '', word = ''] = key.split(':')
  const words = (LANGUAGES[language] as Readonly<Record<string, Readonly<Record<string, string>>>>)[
    room
  ]
  const counted = typeof count === 'number' ? `${word}_${count === 1 ? 'one' : 'other'}` : word
  return words?.[counted] ?? words?.[word] ?? key
}

/** Says a sentence in a language: for mails, the command line and logs; at the desk Payload's `t` does. */
export const say = (language: Language, { key, values = {} }: Sentence): string =>
  pattern(language, key, values['count']).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'object' ? say(language, value) : closedBidi(String(value))
  })

/** A fault that can be said in every language of the desk; its message is the English one. */
export const faultOf = (
  code: FaultCode,
  told: Sentence,
  details: Readonly<Record<string, unknown>> = {},
): Fault => new Fault(code, say('en', told), { ...details, sentence: told })
