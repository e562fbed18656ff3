import type { MaybeRelated, Related, StoredDocument } from './document-parts.js'
import type { PublicationDocument } from './publication-document.js'

/**
 * A person's address.
 *
 * @typeParam Extra fields that the host adds to the collection
 */
export type SubscriberDocument<Extra = unknown> = StoredDocument & {
  /** The address as it was given. */
  address: string
  /** The address in the form that is compared; unique, written by Roundup. */
  normalizedAddress: string
  /** Their name. */
  name?: string | null
  /** BCP 47 language that they prefer. */
  locale?: string | null
} & Extra

/**
 * A subscriber's consent to one publication, with its evidence.
 *
 * @typeParam Extra fields that the host adds to the collection
 */
export type SubscriptionDocument<Extra = unknown> = StoredDocument & {
  /** The subscriber's address. Virtual: read only. */
  address?: string | null
  /** The subscriber. */
  subscriber: Related<SubscriberDocument>
  /** What they subscribed to. */
  publication: Related<PublicationDocument>
  /** Only `active` ones are mailed; `pending` waits for the confirmation. */
  state: 'pending' | 'active' | 'unsubscribed'
  /** Sections that they do not want; not used yet, so its shape is open. */
  optedOutSections?: unknown
  /** When, where and to which words they consented. */
  consent?: {
    /** ISO 8601. */
    at?: string | null
    /** Where: the address of a page, or the name of an import. */
    source?: string | null
    /** The words they consented to. */
    wording?: string | null
  }
  /** ISO 8601. */
  unsubscribedAt?: string | null
} & Extra

/**
 * An address that is never mailed, as a keyed hash. It outlives the subscriber.
 *
 * @typeParam Extra fields that the host adds to the collection
 */
export type SuppressionDocument<Extra = unknown> = StoredDocument & {
  /** HMAC of the normalized address, in hex digits. */
  addressHash: string
  /** Why: `bounce`, `complaint` and similar. */
  reason: string
  /** What reported it. */
  source?: string | null
  /** The only publication that it holds for; empty for all. */
  publication?: MaybeRelated<PublicationDocument>
  /** ISO 8601. */
  at: string
} & Extra
