import { z } from 'zod'

import { strict, text } from './checks.js'

/** A value, or a function that gets it when the app starts, for instance from a vault. */
export type Secret<Value> = Value | (() => Value | Promise<Value>)

const key = strict({
  id: text('a key id has 1 to 32 letters, digits, - or _.', /^[A-Za-z0-9_-]{1,32}$/),
  secret: text('a key has a secret.'),
}).refine(({ secret }) => secret.length >= 16, {
  error: 'its secret has fewer than 16 characters; make one with: openssl rand -base64 32',
  path: ['id'],
})

export const SIGNING_KEYS = z.array(key, 'expected a list of keys, each with id and secret.')

const dkim = strict({
  domain: text(
    'expected a domain such as news.example.',
    /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]{2,}$/i,
  ),
  selector: text('expected a name such as 2026a.', /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i),
  privateKey: text('expected a private key as PEM.'),
})

export const DKIM_KEYS = z.preprocess((given) => [given ?? []].flat(), z.array(dkim))

export const SMTP_URL = z.preprocess(
  (given) => (given === '' ? undefined : given),
  z
    .url({
      error:
        'expected smtp://host:port or smtps://host:port, with user:password@ before the host where it asks for a log-in.',
      protocol: /^smtps?$/,
    })
    .optional(),
)

/** Takes a function as it is: what it returns is checked when it has returned. */
export const secretOf = <Value>(check: z.ZodType<Value>) =>
  z
    .unknown()
    .optional()
    .transform((given, context): Value | (() => unknown) => {
      if (typeof given === 'function') return given as () => unknown
      const { data, error } = check.safeParse(given)
      for (const { message, path } of error?.issues ?? [])
        context.addIssue({ code: 'custom', message, path: [...path] })
      return error ? z.NEVER : data
    })
