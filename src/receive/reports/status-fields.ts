import { unfold } from '../mime/read-headers.js'

/** The fields of one recipient in a delivery status (RFC 3464 section 2.3). */
export type RecipientStatus = {
  readonly finalRecipient: string | undefined
  readonly originalRecipient: string | undefined
  readonly action: string | undefined
  readonly status: string | undefined
  readonly diagnostic: string | undefined
}

const FIELD =
  /^(final-recipient|original-recipient|x-actual-recipient|action|status|diagnostic-code)[ \t]{0,8}:(.*)$/i
const MAX_RECIPIENTS = 500
const ADDRESS = /[^\s<>()[\]:;,"']{1,100}@[\w.[\]-]{1,150}/

type Fields = Map<string, string>

/** `rfc822; <a@b>` as `a@b`; text that holds no address stays as it is. */
const addressIn = (value: string | undefined): string | undefined => {
  if (!value?.trim()) return undefined
  const typed = value.includes(';') ? value.slice(value.indexOf(';') + 1) : value
  return typed.trim().replace(/^<|>$/g, '')
}

const isComplete = (fields: Fields): boolean =>
  (fields.has('final-recipient') || fields.has('original-recipient')) &&
  (fields.has('action') || fields.has('status') || fields.has('diagnostic-code'))

/** Servers put empty lines between the fields of one recipient, or none between recipients. */
const groupFields = (text: string): Fields[] => {
  const groups: Fields[] = [new Map<string, string>()]
  for (const line of unfold(text.split('\n').map((row) => row.trimEnd()))) {
    const open: Fields = groups.at(-1) ?? new Map<string, string>()
    const [, name, value = ''] = FIELD.exec(line) ?? []
    if (line.trim() === '' && isComplete(open)) groups.push(new Map<string, string>())
    if (!name) continue
    const key = name.toLowerCase()
    if (open.has(key)) groups.push(new Map([[key, value.trim()]]))
    else open.set(key, value.trim())
    if (groups.length > MAX_RECIPIENTS) break
  }
  return groups.filter(isComplete)
}

const toStatus = (fields: Fields): RecipientStatus => ({
  finalRecipient: addressIn(fields.get('final-recipient')),
  originalRecipient: addressIn(fields.get('original-recipient')),
  action: fields.get('action')?.toLowerCase(),
  status: /[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0],
  diagnostic: fields.get('diagnostic-code')?.replace(/^[\w.-]{1,30}[ \t]{0,8};[ \t]{0,8}/, ''),
})

/** The recipients of a delivery status, wherever in a text its fields stand. */
export const readStatusFields = (text: string): RecipientStatus[] => groupFields(text).map(toStatus)

/** An address as a report names it; `undefined` for a pipe, a route or a bare name. */
export const plainAddress = (text: string | undefined): string | undefined => {
  if (text === undefined || /^[@|/"]/.test(text) || /\s/.test(text.trim())) return undefined
  return ADDRESS.exec(text)?.[0].replace(/\.$/, '')
}
