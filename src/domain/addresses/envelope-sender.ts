import { createHmac, timingSafeEqual } from 'node:crypto'

import type { SigningKey } from './tokens.js'

/** RFC 4648 section 6 in small letters: mail servers on the way back may change the case of a local part. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const LOCAL_PART_OCTETS = 64
const ID_BYTES = 16
const MAC_BYTES = 10
const TOKEN_LENGTH = Math.ceil(((ID_BYTES + MAC_BYTES) * 8) / 5)
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The longest local part of a bounce mailbox that leaves room for `+`, a mark and a token, in octets. */
export const MAX_BOUNCE_MAILBOX_OCTETS = LOCAL_PART_OCTETS - 2 - TOKEN_LENGTH

const toBase32 = (bytes: Buffer): string => {
  let text = ''
  let value = 0
  let bits = 0
  for (const byte of bytes) {
    value = (value << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET.charAt((value >>> (bits - 5)) & 31)
    value &= (1 << bits) - 1
  }
  return bits > 0 ? text + ALPHABET.charAt(value << (5 - bits)) : text
}

const fromBase32 = (text: string): Buffer => {
  const bits = [...text].map((char) => ALPHABET.indexOf(char).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** What an address is for; a token for one thing is worth nothing for another. */
type AddressPurpose = 'bounce' | 'unsubscribe'

/** Marks addresses for unsubscribing, so that no bounce is taken for one. */
const MARKS: Record<AddressPurpose, string> = { bounce: '', unsubscribe: 'u' }

const macOf = (key: SigningKey, purpose: AddressPurpose, id: Buffer): Buffer =>
  createHmac('sha256', key.secret)
    .update(`v1.${purpose}.`)
    .update(id)
    .digest()
    .subarray(0, MAC_BYTES)

const tokenOf = (key: SigningKey, purpose: AddressPurpose, id: Buffer): string =>
  toBase32(Buffer.concat([id, macOf(key, purpose, id)]))

/**
 * The envelope sender of one delivery, so that a bounce names it without its body being read. Follows VERP (Bernstein
 * 1997), with a token in place of the recipient, which keeps readers' addresses out of the logs of mail servers: the id
 * of the delivery and 80 bits that nobody can guess, else anybody could forge a bounce.
 *
 * @param mailbox takes mail for `bounces+anything@` as well, e.g. `bounces@news.example`
 * @param deliveryId a UUID in small letters
 * @returns `bounces+<token>@news.example`, its local part at most 64 octets (RFC 5321 section 4.5.3.1.1)
 * @throws {TypeError} for a longer mailbox, for one without `@`, and for an id that is no UUID
 */
export const toEnvelopeSender = (key: SigningKey, mailbox: string, deliveryId: string): string =>
  toTokenAddress({ key, mailbox, id: deliveryId, purpose: 'bounce' })

/**
 * The address to which a mail ends one subscription (RFC 2369, `mailto:` in `List-Unsubscribe`).
 *
 * @returns `bounces+u<token>@news.example`
 * @throws {TypeError} as `toEnvelopeSender`
 */
export const toUnsubscribeAddress = (
  key: SigningKey,
  mailbox: string,
  subscriptionId: string,
): string => toTokenAddress({ key, mailbox, id: subscriptionId, purpose: 'unsubscribe' })

type TokenAddress = {
  readonly key: SigningKey
  readonly mailbox: string
  readonly id: string
  readonly purpose: AddressPurpose
}

const toTokenAddress = ({ id, key, mailbox, purpose }: TokenAddress): string => {
  const at = mailbox.lastIndexOf('@')
  if (at < 1 || Buffer.byteLength(mailbox.slice(0, at)) > MAX_BOUNCE_MAILBOX_OCTETS)
    throw new TypeError(`No token fits into ${mailbox}.`)
  if (!UUID.test(id)) throw new TypeError(`${id} is no UUID.`)
  const token = tokenOf(key, purpose, Buffer.from(id.replaceAll('-', ''), 'hex'))
  return `${mailbox.slice(0, at)}+${MARKS[purpose]}${token}${mailbox.slice(at)}`
}

const formatUuid = (id: Buffer): string =>
  id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const tokenIn = (address: string, purpose: AddressPurpose): string | undefined => {
  const localPart = address.slice(0, Math.max(address.lastIndexOf('@'), 0))
  const marked = localPart.slice(localPart.lastIndexOf('+') + 1).toLowerCase()
  if (!marked.startsWith(MARKS[purpose])) return undefined
  const token = marked.slice(MARKS[purpose].length)
  const isToken =
    token.length === TOKEN_LENGTH && [...token].every((char) => ALPHABET.includes(char))
  return isToken ? token : undefined
}

const idIn = (token: string): Buffer => fromBase32(token).subarray(0, ID_BYTES)

/** The id of the delivery that an address names, whoever made it up; `undefined` for an address without a token. */
export const findToken = (address: string): string | undefined => {
  const token = tokenIn(address, 'bounce')
  return token === undefined ? undefined : formatUuid(idIn(token))
}

const parse = (
  keys: readonly SigningKey[],
  address: string,
  purpose: AddressPurpose,
): string | undefined => {
  const token = tokenIn(address, purpose)
  if (token === undefined) return undefined
  const id = idIn(token)
  const given = Buffer.from(token)
  const isMadeBy = (key: SigningKey): boolean =>
    timingSafeEqual(given, Buffer.from(tokenOf(key, purpose, id)))
  return keys.some(isMadeBy) ? formatUuid(id) : undefined
}

/**
 * Reads the id of the delivery from an envelope sender, in any case of its letters.
 *
 * @param address as a bounce is addressed to, e.g. `bounces+<token>@news.example`
 * @returns `undefined` for an address that none of the keys signed
 */
export const parseEnvelopeSender = (
  keys: readonly SigningKey[],
  address: string,
): string | undefined => parse(keys, address, 'bounce')

/** Reads the id of the subscription from an address of `toUnsubscribeAddress`, in any case of its letters. */
export const parseUnsubscribeAddress = (
  keys: readonly SigningKey[],
  address: string,
): string | undefined => parse(keys, address, 'unsubscribe')
