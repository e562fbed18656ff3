import { setTimeout as sleep } from 'node:timers/promises'

import type { z } from 'zod'

import type { SigningKey } from '../domain/addresses/tokens.js'
import { Fault } from '../domain/fault.js'
import type { DkimOption } from './groups/delivery.js'
import { DKIM_KEYS, SMTP_URL, SIGNING_KEYS } from './groups/secret-checks.js'

/** What options may keep in a vault instead of the environment. */
export type Secrets = {
  readonly keys: readonly SigningKey[]
  readonly dkim: readonly Readonly<DkimOption>[]
  /** Not set: there is no mail server, and mailings wait. */
  readonly smtpUrl: string | undefined
}

/** A value that was checked with the other options, or the function that gets it. */
type Given<Value> = Value | (() => unknown)

type GivenSecrets = { readonly [Name in keyof Secrets]: Given<Secrets[Name]> }

/** A vault that does not answer must not stop an app for ever. */
const MOST_MS = 30_000

const unread = (option: string, why: string): Fault =>
  new Fault('CONFIG_INVALID', `roundup(${option}): ${why}`)

/** Never the message of an error: it may quote the secret, or the way to it. */
const nameOf = (error: unknown): string => {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown }
  return [name, code]
    .filter((part): part is string => typeof part === 'string' && /^\w{1,60}$/.test(part))
    .join(' ')
}

const call = async (option: string, get: () => unknown): Promise<unknown> => {
  const ending = new AbortController()
  const late = sleep(MOST_MS, undefined, { ref: false, signal: ending.signal }).then(() => {
    throw unread(option, `the function gave no answer within ${String(MOST_MS / 1000)} seconds.`)
  })
  try {
    return await Promise.race([Promise.resolve().then(get), late])
  } catch (error) {
    if (error instanceof Fault) throw error
    throw unread(option, `the function failed (${nameOf(error) || 'no name'}).`)
  } finally {
    late.catch(() => undefined)
    ending.abort()
  }
}

const read = async <Value>(
  option: string,
  check: z.ZodType<Value>,
  given: Given<Value>,
): Promise<Value> => {
  if (typeof given !== 'function') return given
  const { data, error } = check.safeParse(await call(option, given as () => unknown))
  if (error)
    throw unread(option, `what the function returned is wrong: ${error.issues[0]?.message ?? ''}`)
  return data
}

/**
 * The secrets of an app: read once, at the start or where they are first needed, and again only after a failure.
 *
 * @returns a function that rejects with the {@link Fault} CONFIG_INVALID for a function of the host that fails, is slow or
 *   returns something wrong; its sentence holds no secret
 */
export const createSecrets = ({ dkim, keys, smtpUrl }: GivenSecrets): (() => Promise<Secrets>) => {
  let reading: Promise<Secrets> | undefined
  const readAll = async (): Promise<Secrets> => ({
    keys: await read('{ keys: … }', SIGNING_KEYS, keys),
    dkim: await read('{ delivery: { dkim: … } }', DKIM_KEYS, dkim),
    smtpUrl: await read('{ delivery: { smtpUrl: … } }', SMTP_URL, smtpUrl),
  })
  return () => {
    reading ??= readAll().catch((error: unknown) => {
      reading = undefined
      throw error
    })
    return reading
  }
}
