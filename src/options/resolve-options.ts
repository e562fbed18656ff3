import { isAtLeastRole, isRole, type Role } from '../domain/roles.js'
import { explainWrongOption } from './explain-wrong-option.js'
import { OPTIONS_SCHEMA } from './options-schema.js'
import type { Languages } from '../i18n/languages.js'
import { resolveLanguages } from './resolve-languages.js'
import { resolveSlugs, type Slugs } from './resolve-slugs.js'
import { createSecrets, type Secrets } from './secrets.js'
import type { DeliveryOptions } from './groups/delivery.js'
import type { LinkPatterns } from './groups/pages.js'
import type { RoundupOptions } from './options.js'

export type ResolvedDelivery = {
  /** The host's own, in place of SMTP. */
  readonly transport: DeliveryOptions['transport']
  readonly allowInsecureUrl: boolean
  readonly connections: number
  readonly giveUpAfterMs: number
  /** Milliseconds without progress after which publishers are notified of a mailing that waits for nothing. */
  readonly alarmAfterMs: number
}

export type ResolvedTick = { readonly secret: string; readonly maxSeconds: number }

export type { Slugs } from './resolve-slugs.js'

/** What the code reads: every option with its default. */
export type ResolvedOptions = {
  readonly disabled: boolean
  readonly publicUrl: string
  readonly links: Required<LinkPatterns>
  readonly slugs: Slugs
  /** Begins the slugs of our collections, e.g. `newsletter-`. */
  readonly slugPrefix: string
  /** Whether pictures of entries are in an upload collection of the host. */
  readonly hostMedia: boolean
  readonly roleOf: (user: unknown) => Role | undefined
  /** What may come from a vault: read once. */
  readonly secrets: () => Promise<Secrets>
  readonly delivery: ResolvedDelivery
  readonly trustedProxies: number
  readonly guardLogIns: boolean
  readonly limitGraphQL: boolean
  /** Every language that there are texts in. */
  readonly languages: Languages
  readonly worker: 'process' | 'in-process'
  /** Set where a schedule may drive publication and delivery. */
  readonly tick: ResolvedTick | undefined
}

const resolveTick = (
  tick: { readonly secret?: string | undefined; readonly maxSeconds: number } | undefined,
): ResolvedTick | undefined => (tick?.secret ? { ...tick, secret: tick.secret } : undefined)

const strongestRole = (roles: readonly Role[]): Role | undefined =>
  roles.reduce<Role | undefined>(
    (best, role) => (isAtLeastRole(best, role) ? best : role),
    undefined,
  )

type User = { readonly collection?: unknown; readonly role?: unknown; readonly roles?: unknown }

/**
 * The roles in a user's `role` or `roles` field. A user of the admin panel's collection without either field is an
 * admin; a user of another collection, such as a shop's customer, has no role.
 */
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

/** What is taken from the host's Payload config. */
export type HostConfig = {
  readonly serverUrl?: string | undefined
  /** The collection whose users log in to the admin panel. @default 'users' */
  readonly adminUser?: string | undefined
  /** Slugs of its upload collections. @default none */
  readonly uploads?: readonly string[]
}

/**
 * Checks the options and fills in every default.
 *
 * @throws {Fault} CONFIG_INVALID with what was given, what was expected and what to do
 */
export const resolveOptions = (
  options: RoundupOptions,
  { adminUser = 'users', serverUrl, uploads = [] }: HostConfig = {},
): ResolvedOptions => {
  const given = {
    ...options,
    publicUrl: options.publicUrl ?? (serverUrl || 'http://localhost:3000'),
  }
  const { data, error } = OPTIONS_SCHEMA.safeParse(given)
  if (error) throw explainWrongOption(given, error)
  const { alarmAfterMinutes, dkim, giveUpAfterDays, smtpUrl, transport, ...delivery } =
    data.delivery
  const { keys, mediaSlug: _mediaSlug, roles: _roles, slugPrefix = '', ...rest } = data
  return {
    ...rest,
    languages: resolveLanguages(data.languages),
    slugPrefix,
    ...resolveSlugs(options, uploads),
    tick: resolveTick(data.tick),
    roleOf: resolveRoleOf(options.roles ?? defaultRoles(adminUser)),
    secrets: createSecrets({ dkim, keys, smtpUrl }),
    delivery: {
      ...delivery,
      transport,
      alarmAfterMs: alarmAfterMinutes * 60_000,
      giveUpAfterMs: giveUpAfterDays * 86_400_000,
    },
  }
}
