import type { Role } from '../domain/roles.js'
import type { SigningKey } from '../domain/addresses/tokens.js'
import type { HostTexts } from '../i18n/languages.js'
import type { COLLECTIONS } from './slugs.js'

export type CollectionKey = (typeof COLLECTIONS)[number]

/** Paths below the public URL. `:publication` and `:issue` stand for slugs, `:section` and `:entry` for ids. */
export type LinkPatterns = {
  /** Page of a publication. @default '/:publication' */
  publication?: string
  /** Page of an issue. @default '/:publication/:issue' */
  issue?: string
  /** A section within the page of an issue. @default '/:publication/:issue#section-:section' */
  section?: string
  /** An entry within the page of an issue. @default '/:publication/:issue#entry-:entry' */
  entry?: string
}

/**
 * A key for DKIM signatures (RFC 6376). With two keys, RSA and Ed25519, every message gets two signatures, for
 * receivers that can verify only one of them (RFC 8463).
 */
export type DkimOption = {
  /** The signing domain, which is that of the sender's address: `news.example`. */
  domain: string
  /** Selects the DNS record with the public key: `<selector>._domainkey.<domain>`. */
  selector: string
  /** PEM of an RSA key of at least 2048 bits, or of an Ed25519 key. */
  privateKey: string
}

/** The options of `roundup({ … })`. Every option has a default. */
export type RoundupOptions = {
  /** Keeps the schema and switches everything else off: no hooks, no endpoints, no worker. @default false */
  disabled?: boolean
  /**
   * Absolute http or https URL at which subscribers reach this app. Links in mails start with it.
   *
   * @default the config's `serverURL`, else `http://localhost:3000`
   */
  publicUrl?: string
  /** Paths of the readers' pages below `publicUrl`. */
  links?: LinkPatterns
  /** Other slugs for Roundup's collections, where the host already uses one. @default their names; of what only Roundup itself uses `roundup-audit`, `roundup-media` … */
  slugs?: Partial<Record<CollectionKey, string>>
  /**
   * Slug of the host's own upload collection for images. Roundup's own one is then left out.
   *
   * @default ours, under the slug `roundup-media`
   */
  mediaSlug?: string
  /**
   * Returns the role, or roles, of a logged-in user.
   *
   * @default for users of the admin panel's collection, their `role` or `roles` where they are ours, or `admin`
   *   where they have neither field; nobody else has a role
   */
  roles?: (user: unknown) => Role | readonly Role[] | undefined
  /**
   * Secrets of at least 16 characters that sign subscribers' links. The first one signs; all of them verify.
   *
   * @default one that is created at the first start and stored in the database
   */
  keys?: readonly SigningKey[]
  delivery?: {
    /** The mail server, e.g. `smtp://user:password@mail.example:587`. @default none: mailings wait */
    smtpUrl?: string
    /**
     * Signs every message for the sender's domain. Leave it out where the mail server signs.
     *
     * @default none
     */
    dkim?: DkimOption | readonly DkimOption[]
    /**
     * Sends in production even if `publicUrl` is not https or is the local machine: for tests and demos, in which no
     * subscriber follows a link. @default false
     */
    allowInsecureUrl?: boolean
    /** SMTP connections that one worker opens, from 1 to 100. @default 10 */
    connections?: number
    /** Days after which a deferred delivery is given up; RFC 5321 section 4.5.4.1 asks for 4 to 5. @default 4 */
    giveUpAfterDays?: number
    /** Minutes without progress after which publishers are notified of a mailing that waits for nothing. @default 15 */
    alarmAfterMinutes?: number
  }
  /**
   * How many proxies are in front of this app. Each appends the address of its client to `x-forwarded-for`; whatever
   * is further left in that header may be forged.
   *
   * @default 0: the client's network is unknown, and there are no limits per network
   */
  trustedProxies?: number
  /**
   * Guards the log-in of the admin panel: limits per account, browser and network instead of a lock of the account;
   * the same answer after the same time whether or not the account exists; cookies over https only where `publicUrl`
   * is https. Payload's own lock is switched off, which removes the columns `loginAttempts` and `lockUntil`.
   *
   * @default false
   */
  guardLogIns?: boolean
  /**
   * Limits what one request to Payload's own GraphQL may ask for: fields, aliases, depth, mutations and documents.
   * The limits are lower for requests without a log-in. The readers' GraphQL has limits of its own.
   *
   * @default true
   */
  limitGraphQL?: boolean
  /**
   * Texts in languages that Roundup does not ship, by BCP 47 tag: for the newsletter itself, the readers' pages,
   * notifications and the admin panel. A text that is left out is shown in English. `satisfies Texts` lets the
   * compiler name those that are missing.
   * @default English and German
   */
  languages?: Readonly<Record<string, HostTexts>>
  /**
   * Where mailings are sent from: `in-process` by this server, which has to be long-lived; `process` by `roundup
   * worker`. @default 'process'
   */
  worker?: 'process' | 'in-process'
}
