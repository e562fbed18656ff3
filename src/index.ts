export { roundup } from './plugin.js'
export type { HostTexts, Texts } from './i18n/languages.js'
export type { AccessOptions } from './options/groups/access.js'
export type { CollectionKey, CollectionOptions } from './options/groups/collections.js'
export type { DeliveryOptions, DkimOption, MailingOptions } from './options/groups/delivery.js'
export type { LanguageOptions } from './options/groups/languages.js'
export type { LinkPatterns, PageOptions } from './options/groups/pages.js'
export type { GeneralOptions, RoundupOptions } from './options/options.js'
export type { SigningKey } from './domain/addresses/tokens.js'
export type { Role } from './domain/roles.js'
export { Fault, type FaultCode } from './domain/fault.js'
export {
  nodemailerTransport,
  type NodemailerTransporter,
  type NodemailerTransportOptions,
} from './smtp/nodemailer-transport.js'
export type { Message, Transport } from './domain/transport.js'
export type { OpenHostTransport } from './options/groups/delivery.js'
export type { Secret } from './options/groups/secret-checks.js'
