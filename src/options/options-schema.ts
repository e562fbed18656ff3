import { z } from 'zod'

import type { HostTexts } from '../i18n/languages.js'
import type { CollectionKey } from './options.js'
import { COLLECTIONS } from './slugs.js'

/** An object in which a misspelt key is an error. */
const strict = <Shape extends z.ZodRawShape>(shape: Shape, noun = 'option') => {
  const known = `known are ${Object.keys(shape).join(', ')}.`
  return z.strictObject(shape, {
    error: ({ code }) =>
      `${code === 'unrecognized_keys' ? `there is no such ${noun}` : 'expected an object'}; ${known}`,
  })
}

const text = (expected: string, pattern = /^/) => z.string(expected).regex(pattern, expected)
const flag = z.boolean('expected true or false.')
const wholeNumber = (least: number, most: number, expected: string) =>
  z.int(expected).min(least, expected).max(most, expected)
const aboveZero = (unit: string) => {
  const expected = `expected a number of ${unit} above 0.`
  return z.number(expected).positive(expected)
}

const slug = text(
  'a slug is written in lower-case letters, digits and hyphens.',
  /^[a-z][a-z0-9-]*$/,
)
const slugs = Object.fromEntries(COLLECTIONS.map((key) => [key, slug.optional()]))
const link = (pattern: string) =>
  text('expected a pattern such as /:publication/:issue.').default(pattern)

const publicUrl = z
  .url({
    error:
      'expected an absolute http or https URL such as https://news.example; write the address at which readers reach this app.',
    protocol: /^https?$/,
  })
  .transform((url) => new URL(url).href.replace(/(?<!\/)\/+$/, ''))

const key = strict({
  id: text('a key id has 1 to 32 letters, digits, - or _.', /^[A-Za-z0-9_-]{1,32}$/),
  secret: text('a key has a secret.'),
}).refine(({ secret }) => secret.length >= 16, {
  error: 'its secret has fewer than 16 characters; make one with: openssl rand -base64 32',
  path: ['id'],
})

const dkim = strict({
  domain: text(
    'expected a domain such as news.example.',
    /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]{2,}$/i,
  ),
  selector: text('expected a name such as 2026a.', /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i),
  privateKey: text('expected a private key as PEM.'),
})

const delivery = strict({
  alarmAfterMinutes: aboveZero('minutes').default(15),
  allowInsecureUrl: flag.default(false),
  connections: wholeNumber(1, 100, 'expected a whole number from 1 to 100.').default(10),
  dkim: z.preprocess((given) => [given].flat(), z.array(dkim)).default([]),
  giveUpAfterDays: aboveZero('days').default(4), // RFC 5321 section 4.5.4.1: 4 to 5 days
  smtpUrl: z.preprocess(
    (given) => (given === '' ? undefined : given),
    z
      .url({
        error:
          'expected smtp://host:port or smtps://host:port, with user:password@ before the host where it asks for a log-in.',
        protocol: /^smtps?$/,
      })
      .optional(),
  ),
})

/** What a person may write, with the sentence for what is written wrong; `RoundupOptions` says what each option means. */
export const OPTIONS_SCHEMA = strict({
  disabled: flag.default(false),
  publicUrl,
  links: strict({
    publication: link('/:publication'),
    issue: link('/:publication/:issue'),
    section: link('/:publication/:issue#section-:section'),
    entry: link('/:publication/:issue#entry-:entry'),
  }).prefault({}),
  slugs: strict(slugs as Record<CollectionKey, z.ZodOptional<typeof slug>>, 'collection').default(
    {},
  ),
  mediaSlug: slug.optional(),
  roles: z
    .custom<(user: unknown) => unknown>(
      (given) => typeof given === 'function',
      'expected a function from a user to author, editor, publisher or admin.',
    )
    .optional(),
  keys: z.array(key).default([]),
  delivery: delivery.prefault({}),
  trustedProxies: wholeNumber(
    0,
    10,
    'expected how many proxies stand before this app, a whole number from 0 to 10; write 1 for one reverse proxy.',
  ).default(0),
  guardLogIns: flag.default(false),
  limitGraphQL: flag.default(true),
  languages: z
    .custom<Readonly<Record<string, HostTexts>>>(
      (given) => typeof given === 'object' && given !== null && !Array.isArray(given),
      'expected texts by BCP 47 tag, e.g. { fr: { … } }.',
    )
    .default({}),
  worker: z
    .enum(['process', 'in-process'], "expected 'process' or 'in-process'.")
    .default('process'),
})
