import type { Payload, Where } from 'payload'

import type { IssueContent } from '../../domain/content.js'
import { functionOf } from './checks.js'

/** The mailing whose audience is asked for. */
export type AudienceRequest = {
  /** Id of the mailing. */
  readonly mailingId: string
  /** Id of its publication. */
  readonly publicationId: string
  /** Id of the issue that it sends. */
  readonly issueId: string
  /** The approved issue, with its publication. */
  readonly issue: IssueContent
  /** The app, to query its own collections. */
  readonly payload: Payload
}

/**
 * Who of the subscribers gets a mailing: a condition on subscriptions, e.g. `{ 'subscriber.plan': { equals: 'paid' } }`; a
 * list of ids of subscriptions or of addresses, which may be read bit by bit; or `undefined` for all.
 */
export type AudienceChoice =
  | {
      /** Which subscriptions. */
      readonly where: Where
    }
  | AsyncIterable<string>
  | Iterable<string>
  | undefined

/** Narrows the audience of a mailing. */
export type AudienceResolver = (
  request: AudienceRequest,
) => AudienceChoice | Promise<AudienceChoice>

/** Options about who gets a mailing. */
export type AudienceOptions = {
  /**
   * Narrows the audience of each mailing, when it is prepared. It never widens it: whoever has no active subscription, or is
   * suppressed, gets nothing. A function that fails pauses the mailing with a reason.
   *
   * @default every active subscription of the publication
   */
  audience?: AudienceResolver
}

export const AUDIENCE_OPTIONS = {
  audience: functionOf<AudienceResolver>(
    'expected a function from a mailing to { where }, to a list of addresses or ids of subscriptions, or to undefined.',
  ).optional(),
}
