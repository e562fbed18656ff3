import { createHmac, timingSafeEqual } from 'node:crypto'

import type { SigningKey } from './tokens.js'

/** RFC 4648 section 6 in small letters: mail servers on the way back may change the case of a local part. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const LOCAL_PART_OCTETS = 64
const ID_BYTES = 16
const MAC_BYTES = 10
const TOKEN_LENGTH = Math.ceil(((ID_BYTES + MAC_BYTES) * 8) / 5)
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The longest local part of a bounce mailbox that leaves room for `+` and a token, in octets. */
export const MAX_BOUNCE_MAILBOX_OCTETS = LOCAL_PART_OCTETS - 1 - TOKEN_LENGTH

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

const macOf = (key: SigningKey, id: Buffer): Buffer =>
  createHmac('sha256', key.secret).update('v1.bounce.').update(id).digest().subarray(0, MAC_BYTES)

const tokenOf = (key: SigningKey, id: Buffer): string =>
  toBase32(Buffer.concat([id, macOf(key, id)]))

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
export const toEnvelopeSender = (key: SigningKey, mailbox: string, deliveryId: string): string => {
  const at = mailbox.lastIndexOf('@')
  if (at < 1 || Buffer.byteLength(mailbox.slice(0, at)) > MAX_BOUNCE_MAILBOX_OCTETS)
    throw new TypeError(`No token fits into ${mailbox}.`)
  if (!UUID.test(deliveryId)) throw new TypeError(`${deliveryId} is no UUID.`)
  const token = tokenOf(key, Buffer.from(deliveryId.replaceAll('-', ''), 'hex'))
  return `${mailbox.slice(0, at)}+${token}${mailbox.slice(at)}`
}

const formatUuid = (id: Buffer): string =>
  id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const tokenIn = (address: string): string | undefined => {
  const localPart = address.slice(0, Math.max(address.lastIndexOf('@'), 0))
  const token = localPart.slice(localPart.lastIndexOf('+') + 1).toLowerCase()
  const isToken =
    token.length === TOKEN_LENGTH && [...token].every((char) => ALPHABET.includes(char))
  return isToken ? token : undefined
}

const idIn = (token: string): Buffer => fromBase32(token).subarray(0, ID_BYTES)

/** The id of the delivery that an address names, whoever made it up; `undefined` for an address without a token. */
export const findToken = (address: string): string | undefined => {
  const token = tokenIn(address)
  return token === undefined ? undefined : formatUuid(idIn(token))
}

/**
 * Reads the id of the delivery from an envelope sender, in any case of its letters.
 *
 * @returns `undefined` for an address that none of the keys signed
 *
 * @param address as a bounce is addressed to, e.g. `bounces+<token>@news.example`
 */
export const parseEnvelopeSender = (
  keys: readonly SigningKey[],
  address: string,
): string | undefined => {
  const token = tokenIn(address)
  if (token === undefined) return undefined
  const id = idIn(token)
  const given = Buffer.from(token)
  const isMadeBy = (key: SigningKey): boolean =>
    timingSafeEqual(given, Buffer.from(tokenOf(key, id)))
  return keys.some(isMadeBy) ? formatUuid(id) : undefined
}
