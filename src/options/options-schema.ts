import { ACCESS_OPTIONS } from './groups/access.js'
import { flag, strict } from './groups/checks.js'
import { COLLECTION_OPTIONS } from './groups/collections.js'
import { MAILING_OPTIONS } from './groups/delivery.js'
import { AUDIENCE_OPTIONS } from './groups/audience.js'
import { EMAIL_OPTIONS } from './groups/email.js'
import { INBOUND_OPTIONS } from './groups/inbound.js'
import { LANGUAGE_OPTIONS } from './groups/languages.js'
import { OVERRIDE_OPTIONS } from './groups/overrides.js'
import { NOTIFICATION_OPTIONS } from './groups/notifications.js'
import { PAGE_OPTIONS } from './groups/pages.js'
import { SWITCH_OPTIONS } from './groups/switches.js'
import { TICK_OPTIONS } from './groups/tick.js'

/** What a person may write, with the sentence for what is written wrong; `RoundupOptions` says what each option means. */
export const OPTIONS_SCHEMA = strict({
  disabled: flag.default(false),
  ...PAGE_OPTIONS,
  ...COLLECTION_OPTIONS,
  ...OVERRIDE_OPTIONS,
  ...SWITCH_OPTIONS,
  ...ACCESS_OPTIONS,
  ...MAILING_OPTIONS,
  ...TICK_OPTIONS,
  ...AUDIENCE_OPTIONS,
  ...INBOUND_OPTIONS,
  ...EMAIL_OPTIONS,
  ...NOTIFICATION_OPTIONS,
  ...LANGUAGE_OPTIONS,
})
