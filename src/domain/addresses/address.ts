import { domainToASCII } from 'node:url'

const MAX_ADDRESS = 254
const MAX_LOCAL_PART = 64
const MAX_LABEL = 63

/** RFC 5321 section 4.1.2 `Dot-string`, widened to UTF-8 by RFC 6531; quoted local parts are refused. */
const LOCAL_PART =
  /^[\w!#$%&'*+/=?^`{|}~\u0080-\u{10FFFF}-]+(\.[\w!#$%&'*+/=?^`{|}~\u0080-\u{10FFFF}-]+)*$/u
const UNPRINTABLE = /[\p{C}\p{Z}]/u
const LABEL = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/

const isDomain = (ascii: string): boolean => {
  const labels = ascii.split('.')
  return (
    labels.length > 1 &&
    labels.every((label) => label.length <= MAX_LABEL && LABEL.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  )
}

/**
 * Reads one bare address for an envelope: trimmed, its domain in lower-case ASCII (IDN as A-labels).
 *
 * @returns at most 254 octets; `undefined` for text that is no address, such as one with line breaks, spaces, brackets or
 * commas
 */
export const parseAddress = (text: string): string | undefined => {
  const trimmed = text.trim().normalize('NFC')
  if (UNPRINTABLE.test(trimmed)) return undefined
  const at = trimmed.lastIndexOf('@')
  const localPart = trimmed.slice(0, Math.max(at, 0))
  const domain = domainToASCII(trimmed.slice(at + 1))
  if (!LOCAL_PART.test(localPart) || Buffer.byteLength(localPart) > MAX_LOCAL_PART) return undefined
  if (!isDomain(domain)) return undefined
  const address = `${localPart}@${domain}`
  return Buffer.byteLength(address) <= MAX_ADDRESS ? address : undefined
}

/** The form in which two spellings of one address are equal; `undefined` for text that is no address. */
export const normalizeAddress = (text: string): string | undefined =>
  parseAddress(text)?.toLowerCase()
