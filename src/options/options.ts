import type { Role } from '../domain/roles.js'
import type { SigningKey } from '../domain/addresses/tokens.js'
import type { COLLECTIONS } from './slugs.js'

export type CollectionKey = (typeof COLLECTIONS)[number]

/** Patterns of links with `:publication`, `:issue`, `:section` and `:entry` in them, below the public URL. */
export type LinkPatterns = {
  /** @default '/:publication' */
  publication?: string
  /** @default '/:publication/:issue' */
  issue?: string
  /** @default '/:publication/:issue#section-:section' */
  section?: string
  /** @default '/:publication/:issue#entry-:entry' */
  entry?: string
}

/** Two of them, RSA and Ed25519, sign every mail twice: who cannot check the one checks the other (RFC 8463). */
export type DkimOption = {
  /** The domain signed for, that of the sender's address: `news.example`. */
  domain: string
  /** Names the DNS record: `<selector>._domainkey.<domain>`. */
  selector: string
  /** PEM of an RSA key of 2048 bits or more, or of an Ed25519 key. */
  privateKey: string
}

/** What a person may write into `roundup({ … })`. Everything has a default. */
export type RoundupOptions = {
  /** Keeps the schema and stops everything else: no hooks, no endpoints, no worker. @default false */
  disabled?: boolean
  /**
   * Absolute http(s) URL under which readers reach this app; links in mails start with it.
   * @default the config's `serverURL`, else `http://localhost:3000`
   */
  publicUrl?: string
  /** Where the pages of readers stand, below `publicUrl`. */
  links?: LinkPatterns
  /** Other slugs for our collections where the host has taken one. @default the names of the collections */
  slugs?: Partial<Record<CollectionKey, string>>
  /**
   * The host's own upload collection for images; ours is then left out.
   * @default ours, under the slug `media`
   */
  mediaSlug?: string
  /**
   * Says what somebody who is logged in may do at the desk.
   * @default for users of the admin panel's collection, their `role` or `roles` where they are ours, or `admin`
   *   where they have neither field; nobody else has a role
   */
  roles?: (user: unknown) => Role | readonly Role[] | undefined
  /**
   * Secrets that sign the links of readers; the first signs, all verify. At least 16 characters each.
   * @default made once and kept in the database
   */
  keys?: readonly SigningKey[]
  delivery?: {
    /** Where mailings go, e.g. `smtp://user:password@mail.example:587`. @default none: publishing waits, nothing is lost */
    smtpUrl?: string
    /**
     * Signs every mail for the sender's domain. Leave it out where the relay signs.
     * @default none
     */
    dkim?: DkimOption | readonly DkimOption[]
    /**
     * Sends in production, too, while `publicUrl` is not https or is this machine: for tests and demos, where no reader
     * follows a link. @default false
     */
    allowInsecureUrl?: boolean
    /** Connections that one worker opens. 1 to 100. @default 10 */
    connections?: number
    /** Days after which a deferred delivery is given up: RFC 5321 section 4.5.4.1 asks for 4 to 5. @default 4 */
    giveUpAfterDays?: number
    /** Minutes without an outcome after which publishers are told of a mailing that waits for nothing. @default 15 */
    alarmAfterMinutes?: number
  }
  /**
   * How many proxies stand before this app, each of which appends the address that it was asked from to
   * `x-forwarded-for`. What stands further left in that header anybody can write.
   * @default 0: networks are not known, and there is no limit for each
   */
  trustedProxies?: number
  /**
   * Guards the log-in of the admin panel's collection: limits per account, browser and network in place of a lock of
   * the account, the same answer and time whether there is such an account, cookies for https alone where `publicUrl`
   * is https. Payload's own lock is turned off, so the columns `loginAttempts` and `lockUntil` go.
   * @default false
   */
  guardLogIns?: boolean
  /**
   * Limits what one request of Payload's own GraphQL may ask for, less for whoever is not logged in: fields, aliases,
   * depth, mutations and documents. The readers' GraphQL has its own limits.
   * @default true
   */
  limitGraphQL?: boolean
  /** `in-process` sends from a long-lived server itself; else `roundup worker` does. @default 'process' */
  worker?: 'process' | 'in-process'
}
