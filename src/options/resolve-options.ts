import type { EmailDesign } from '../../emails/design/email-design.js'
import { explainWrongOption } from './explain-wrong-option.js'
import { OPTIONS_SCHEMA } from './options-schema.js'
import type { AudienceResolver } from './groups/audience.js'
import type { Languages } from '../i18n/languages.js'
import { resolveLanguages } from './resolve-languages.js'
import { resolveLinks } from './resolve-links.js'
import { type ResolvedRoles, resolveRoles } from './resolve-roles.js'
import { resolveSlugs, type Slugs } from './resolve-slugs.js'
import { createSecrets, type Secrets } from './secrets.js'
import type { DeliveryOptions } from './groups/delivery.js'
import type { OverrideOptions } from './groups/overrides.js'
import type { NotificationKind, NotificationOption } from './groups/notifications.js'
import type { WebhookSecrets } from './groups/inbound.js'
import type { LinkPatterns } from './groups/pages.js'
import type { SwitchOptions } from './groups/switches.js'
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

export type ResolvedNotifications = {
  readonly send?: NotificationOption['send'] | undefined
  readonly except: readonly NotificationKind[]
  readonly from?: NotificationOption['from'] | undefined
}

export type ResolvedTick = { readonly secret: string; readonly maxSeconds: number }

export type { Slugs } from './resolve-slugs.js'

/** What the code reads: every option with its default. */
export type ResolvedOptions = ResolvedRoles &
  Required<SwitchOptions> & {
    readonly disabled: boolean
    readonly publicUrl: string
    /** Where Payload's API answers, e.g. `/api`. */
    readonly apiRoute: string
    readonly links: Required<LinkPatterns>
    readonly slugs: Slugs
    /** Begins the slugs of our collections, e.g. `newsletter-`. */
    readonly slugPrefix: string
    readonly overrides: NonNullable<OverrideOptions['overrides']>
    /** Whether pictures of entries are in an upload collection of the host. */
    readonly hostMedia: boolean
    /** What may come from a vault: read once. */
    readonly secrets: () => Promise<Secrets>
    readonly delivery: ResolvedDelivery
    /** Narrows the audience of a mailing. */
    readonly audience: AudienceResolver | undefined
    /** How the newsroom is notified. */
    readonly notifications: ResolvedNotifications
    /** The host's own parts and theme of mails. */
    readonly email: EmailDesign | undefined
    readonly trustedProxies: number
    readonly guardLogIns: boolean
    readonly limitGraphQL: boolean
    /** Every language that there are texts in. */
    readonly languages: Languages
    readonly worker: 'process' | 'in-process'
    readonly inbound: {
      readonly unsubscribeByMail: boolean
      /** A provider without a secret is not listened to. */
      readonly webhooks: Readonly<WebhookSecrets>
    }
    /** Set where a schedule may drive publication and delivery. */
    readonly tick: ResolvedTick | undefined
  }

const resolveTick = (
  tick: { readonly secret?: string | undefined; readonly maxSeconds: number } | undefined,
): ResolvedTick | undefined => (tick?.secret ? { ...tick, secret: tick.secret } : undefined)

/** What is taken from the host's Payload config. */
export type HostConfig = {
  readonly serverUrl?: string | undefined
  /** The collection whose users log in to the admin panel. @default 'users' */
  readonly adminUser?: string | undefined
  /** @default '/api', as Payload's own */
  readonly apiRoute?: string | undefined
  /** Whether these users have a field `role` or `roles`. @default false */
  readonly hasRoleField?: boolean
  /** Slugs of its upload collections. @default none */
  readonly uploads?: readonly string[]
}

/** The options with the address that the host's config names, where they name none. */
const withPublicUrl = (options: RoundupOptions<never>, serverUrl: string | undefined) => ({
  ...options,
  publicUrl: options.publicUrl ?? (serverUrl || 'http://localhost:3000'),
})

/**
 * Checks the options and fills in every default.
 *
 * @throws {Fault} CONFIG_INVALID with what was given, what was expected and what to do
 */
export const resolveOptions = (
  options: RoundupOptions<never>,
  {
    adminUser = 'users',
    apiRoute = '/api',
    hasRoleField = false,
    serverUrl,
    uploads = [],
  }: HostConfig = {},
): ResolvedOptions => {
  const given = withPublicUrl(options, serverUrl)
  const { data, error } = OPTIONS_SCHEMA.safeParse(given)
  if (error) throw explainWrongOption(given, error)
  const { alarmAfterMinutes, dkim, giveUpAfterDays, smtpUrl, transport, ...delivery } =
    data.delivery
  const { keys, mediaSlug: _mediaSlug, roles, slugPrefix = '', ...rest } = data
  return {
    ...rest,
    apiRoute,
    links: resolveLinks(options.links ?? {}, apiRoute),
    languages: resolveLanguages(data.languages),
    slugPrefix,
    ...resolveSlugs(options, uploads),
    tick: resolveTick(data.tick),
    ...resolveRoles({ adminUser, hasRoleField, roles }),
    audience: data.audience,
    email: data.email,
    notifications: data.notifications,
    secrets: createSecrets({ dkim, keys, smtpUrl }),
    delivery: {
      ...delivery,
      transport,
      alarmAfterMs: alarmAfterMinutes * 60_000,
      giveUpAfterMs: giveUpAfterDays * 86_400_000,
    },
  }
}
