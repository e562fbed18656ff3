import type { TypedUser } from 'payload'

import type { AccessOptions } from './groups/access.js'
import type { CollectionOptions } from './groups/collections.js'
import type { MailingOptions } from './groups/delivery.js'
import type { AudienceOptions } from './groups/audience.js'
import type { EmailOptions } from './groups/email.js'
import type { InboundOptions } from './groups/inbound.js'
import type { LanguageOptions } from './groups/languages.js'
import type { OverrideOptions } from './groups/overrides.js'
import type { NotificationOptions } from './groups/notifications.js'
import type { PageOptions } from './groups/pages.js'
import type { SwitchOptions } from './groups/switches.js'
import type { TickOptions } from './groups/tick.js'

/** An option that concerns everything. */
export type GeneralOptions = {
  /** Keeps the schema and switches everything else off: no hooks, no endpoints, no worker. @default false */
  disabled?: boolean
}

/**
 * The options of `roundup({ … })`. Every option has a default.
 *
 * @typeParam User a user of the admin panel, as the host's generated types name it
 */
export type RoundupOptions<User = TypedUser> = GeneralOptions &
  PageOptions &
  CollectionOptions &
  OverrideOptions &
  SwitchOptions &
  AccessOptions<User> &
  MailingOptions &
  TickOptions &
  AudienceOptions &
  InboundOptions &
  EmailOptions &
  NotificationOptions &
  LanguageOptions
