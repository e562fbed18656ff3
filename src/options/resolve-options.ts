import { Fault } from '../domain/fault.js'
import { isAtLeastRole, isRole, type Role } from '../domain/roles.js'
import type { SigningKey } from '../domain/addresses/tokens.js'
import { resolveDelivery, type ResolvedDelivery } from './resolve-delivery.js'
import { COLLECTIONS } from './slugs.js'
import type { CollectionKey, LinkPatterns, RoundupOptions } from './options.js'

export type Slugs = Readonly<Record<CollectionKey, string>>

/** What the code reads: every option with its default. */
export type ResolvedOptions = {
  readonly disabled: boolean
  readonly publicUrl: string
  readonly links: Required<LinkPatterns>
  readonly slugs: Slugs
  readonly hostMedia: boolean
  readonly roleOf: (user: unknown) => Role | undefined
  readonly keys: readonly SigningKey[]
  readonly delivery: ResolvedDelivery
  readonly trustedProxies: number
  readonly guardLogIns: boolean
  readonly limitGraphQL: boolean
  readonly worker: 'process' | 'in-process'
}

const KNOWN_OPTIONS = new Set(
  'disabled publicUrl links slugs mediaSlug roles keys delivery trustedProxies guardLogIns limitGraphQL worker'.split(
    ' ',
  ),
)
const MIN_SECRET_LENGTH = 16
const SLUG = /^[a-z][a-z0-9-]*$/

const invalidOption = (given: string, expected: string): Fault =>
  new Fault('CONFIG_INVALID', `roundup({ ${given} }): ${expected}`)

const resolvePublicUrl = (given: string): string => {
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw invalidOption(
      `publicUrl: '${given}'`,
      'expected an absolute http or https URL such as https://news.example; write the address at which readers reach this app.',
    )
  }
  return url.href.replace(/(?<!\/)\/+$/, '')
}

const resolveSlugs = ({ mediaSlug, slugs = {} }: RoundupOptions): Slugs => {
  const named = COLLECTIONS.map((key): [CollectionKey, string] => [
    key,
    (key === 'media' ? mediaSlug : undefined) ?? slugs[key] ?? key,
  ])
  const unknown = Object.keys(slugs).find((key) => !named.some(([known]) => known === key))
  if (unknown)
    throw invalidOption(
      `slugs: { ${unknown}: … }`,
      `there is no such collection; known are ${COLLECTIONS.join(', ')}.`,
    )
  for (const [key, slug] of named) {
    if (!SLUG.test(slug))
      throw invalidOption(
        `slugs: { ${key}: '${slug}' }`,
        'a slug is written in lower-case letters, digits and hyphens.',
      )
    if (named.filter(([, other]) => other === slug).length > 1) {
      throw invalidOption(
        `slugs: { ${key}: '${slug}' }`,
        `two collections would have the slug '${slug}'; give each its own.`,
      )
    }
  }
  return Object.fromEntries(named) as Slugs
}

const resolveKeys = (keys: readonly SigningKey[] = []): readonly SigningKey[] => {
  for (const { id, secret } of keys) {
    if (!/^[A-Za-z0-9_-]{1,32}$/.test(id))
      throw invalidOption(
        `keys: [{ id: '${id}' }]`,
        'a key id has 1 to 32 letters, digits, - or _.',
      )
    if (secret.length < MIN_SECRET_LENGTH)
      throw invalidOption(
        `keys: [{ id: '${id}' }]`,
        `its secret has fewer than ${MIN_SECRET_LENGTH} characters; make one with: openssl rand -base64 32`,
      )
  }
  return keys
}

const strongestRole = (roles: readonly Role[]): Role | undefined =>
  roles.reduce<Role | undefined>(
    (best, role) => (isAtLeastRole(best, role) ? best : role),
    undefined,
  )

type User = { readonly collection?: unknown; readonly role?: unknown; readonly roles?: unknown }

/** Who has no roles at all is an admin where Payload's admin panel is theirs; a shop's customers are nobody. */
const defaultRoles =
  (adminUser: string) =>
  (user: unknown): readonly Role[] => {
    if (typeof user !== 'object' || user === null) return []
    const { collection, role, roles }: User = user
    if (collection !== undefined && collection !== adminUser) return [] // e.g. a shop's customers
    if (role === undefined && roles === undefined) return collection === adminUser ? ['admin'] : []
    return [role, roles].flat().filter(isRole)
  }

const resolveRoleOf =
  (roles: NonNullable<RoundupOptions['roles']>) =>
  (user: unknown): Role | undefined => {
    if (!user) return undefined
    const given = roles(user)
    return strongestRole([given].flat().filter(isRole))
  }

const rejectInvalid = (options: RoundupOptions): void => {
  const unknown = Object.keys(options).find((key) => !KNOWN_OPTIONS.has(key))
  if (unknown)
    throw invalidOption(
      `${unknown}: … `,
      `there is no such option; known are ${[...KNOWN_OPTIONS].join(', ')}.`,
    )
  if (options.roles !== undefined && typeof options.roles !== 'function') {
    throw invalidOption(
      'roles: …',
      'expected a function from a user to author, editor, publisher or admin.',
    )
  }
  if (!['process', 'in-process', undefined].includes(options.worker)) {
    throw invalidOption(
      `worker: '${String(options.worker)}'`,
      "expected 'process' or 'in-process'.",
    )
  }
}

const MAX_PROXIES = 10

const resolveTrustedProxies = (given = 0): number => {
  if (Number.isInteger(given) && given >= 0 && given <= MAX_PROXIES) return given
  throw invalidOption(
    `trustedProxies: ${JSON.stringify(given)}`,
    `expected how many proxies stand before this app, a whole number from 0 to ${MAX_PROXIES}; write 1 for one reverse proxy.`,
  )
}

/** What the host's Payload config says. */
export type HostConfig = {
  readonly serverUrl?: string | undefined
  /** Collection of those who use the admin panel. @default 'users' */
  readonly adminUser?: string | undefined
}

/**
 * Options as written, with every default filled in.
 *
 * @throws {Fault} CONFIG_INVALID with a sentence: what was given, what was expected, what to do
 */
export const resolveOptions = (
  options: RoundupOptions,
  { adminUser = 'users', serverUrl }: HostConfig = {},
): ResolvedOptions => {
  rejectInvalid(options)
  return {
    disabled: options.disabled ?? false,
    publicUrl: resolvePublicUrl(options.publicUrl ?? (serverUrl || 'http://localhost:3000')),
    links: {
      publication: '/:publication',
      issue: '/:publication/:issue',
      section: '/:publication/:issue#section-:section',
      entry: '/:publication/:issue#entry-:entry',
      ...options.links,
    },
    slugs: resolveSlugs(options),
    hostMedia: options.mediaSlug !== undefined,
    roleOf: resolveRoleOf(options.roles ?? defaultRoles(adminUser)),
    keys: resolveKeys(options.keys),
    delivery: resolveDelivery(options.delivery),
    trustedProxies: resolveTrustedProxies(options.trustedProxies),
    guardLogIns: options.guardLogIns ?? false,
    limitGraphQL: options.limitGraphQL ?? true,
    worker: options.worker ?? 'process',
  }
}
