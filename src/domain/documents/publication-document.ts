import type { Edit } from '../issue/edit.js'
import type { StoredDocument } from './document-parts.js'
import type { MediaDocument, MediaWithId } from './media-document.js'

/** A point that the entries of a publication or section answer. */
export type PublicationPoint = {
  /** Identifies the point: `what`. */
  key: string
  /** What readers see before the answer: `What is it`. */
  label: string
  /** Other labels that an import takes for this point. */
  aliases?: string[] | null
  /** Whether an entry without it is a finding. */
  required?: boolean | null
  /** Id of the row. */
  id?: string | null
}

/** Most messages to one receiving domain. */
export type DomainLimit = {
  /** Domain of the recipients: `gmail.com`. */
  domain: string
  /** Messages per minute. */
  perMinute: number
  /** Id of the row. */
  id?: string | null
}

/** Hours in which messages are sent, in the publication's time zone. */
export type SendingHours = {
  /** ISO 8601 weekdays, `1` is Monday. */
  weekdays: ('1' | '2' | '3' | '4' | '5' | '6' | '7')[]
  /** `HH:MM`. */
  from: string
  /** `HH:MM`; before `from` for a window over midnight. */
  to: string
  /** Id of the row. */
  id?: string | null
}

/** How a publication's mailings are sent; an empty field sets no limit. */
export type PublicationDelivery = {
  /** SMTP connections at once, of each worker. */
  connections?: number | null
  /** Messages per second, of all workers together. */
  perSecond?: number | null
  /** Messages per minute, of all workers together. */
  perMinute?: number | null
  /** Limits of single receiving domains. */
  perDomain?: DomainLimit[] | null
  /** Sending hours; none means at any time. */
  windows?: SendingHours[] | null
  /** Fewer messages on the first days. */
  warmUp?: {
    /** First day, `YYYY-MM-DD`. */
    startsOn?: string | null
    /** Messages on the first day, the second and so on. */
    perDay?: number[] | null
  }
  /** Sends uncertain messages again, with the same Message-ID. */
  resendUncertain?: boolean | null
  /** Mailbox that bounces return to: `bounces@news.example`. */
  bounceMailbox?: string | null
}

/** The fields of a publication that Roundup defines. */
export type PublicationFields<Media extends MediaWithId> = StoredDocument & {
  /** What readers see: `The Roundup`. */
  name: string
  /** Names the publication in addresses; unique. */
  slug: string
  /** Slugs that it had before: addresses with them still lead to it. */
  formerSlugs?: string[] | null
  /** Who the mails are from. */
  sender: {
    /** Display name. */
    name: string
    /** E-mail address. */
    address: string
    /** Where replies go, if elsewhere. */
    replyTo?: string | null
  }
  /** RFC 2919 list id without angle brackets: `weekly.news.example`. */
  listId: string
  /** The publisher's postal address, which many laws ask for. */
  postalAddress?: string | null
  /** Colours and logo. */
  look?: {
    /** `#rrggbb`. */
    accent?: string | null
    /** Image at the top of each issue. */
    logo?: Media['id'] | null | Media
  }
  /** IANA time zone: `Europe/Berlin`. */
  timeZone: string
  /** BCP 47 language of its texts: `en`. */
  language: string
  /** Milliseconds after publication in which the mailing can be undone. */
  undoWindowMs?: number | null
  /** Whether somebody who wrote nothing has to approve. */
  fourEyes?: boolean | null
  /** How its mailings are sent. */
  delivery?: PublicationDelivery
  /** The points that its entries answer. */
  points?: PublicationPoint[] | null
  /** Who edited it, and when. */
  editors?: Edit[] | null
}

/**
 * The newsletter as a product: its name, sender, look and rules.
 *
 * @typeParam Extra fields that the host adds to the collection
 * @typeParam Media the host's own type of `media`
 */
export type PublicationDocument<
  Extra = unknown,
  Media extends MediaWithId = MediaDocument,
> = PublicationFields<Media> & Extra
