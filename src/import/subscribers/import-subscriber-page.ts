import { ofPublication } from '../../storage/suppression-hash.js'
import type { Where } from 'payload'

import { insertRows } from '../../storage/insert-rows/index.js'
import { newId } from '../../storage/write/new-id.js'
import type { RejectedRow, SubscriberRow } from './read-subscribers.js'
import type { RequestContext } from '../../options/request-context.js'

export type SubscriberImport = {
  readonly request: RequestContext
  readonly publicationId: string
  readonly hashOf: (normalizedAddress: string) => string
  readonly consent: { readonly at: Date; readonly source: string; readonly wording: string }
}

export type ImportedPage = {
  readonly created: number
  readonly unchanged: number
  readonly rejected: readonly RejectedRow[]
}

type Subscription = { readonly subscriber: string; readonly state: string }

const REFUSAL_REASONS: Readonly<Record<string, string>> = {
  pending:
    'This address has not confirmed its subscription yet; an import does not do it for them.',
  unsubscribed: 'This address has unsubscribed; an import does not bring it back.',
}

type Find = { readonly select: Readonly<Record<string, true>>; readonly where: Where }

const find = async <Row extends object>(
  { req }: RequestContext,
  collection: string,
  { select, where }: Find,
): Promise<Row[]> =>
  (
    await req.payload.db.find<Row>({
      collection,
      pagination: false,
      req,
      select,
      where,
    })
  ).docs

const suppressedAmong = async (
  { hashOf, publicationId, request }: SubscriberImport,
  rows: readonly SubscriberRow[],
): Promise<ReadonlySet<string>> => {
  const hashes = new Map(
    rows.flatMap(({ normalizedAddress }) =>
      [normalizedAddress, ofPublication(publicationId, normalizedAddress)].map((text) => [
        hashOf(text),
        normalizedAddress,
      ]),
    ),
  )
  const stored = await find<{ addressHash: string }>(request, request.slugs.suppressions, {
    select: { addressHash: true },
    where: { addressHash: { in: [...hashes.keys()] } },
  })
  return new Set(stored.flatMap((row) => hashes.get(row.addressHash) ?? []))
}

const storedIds = async (
  { request }: SubscriberImport,
  rows: readonly SubscriberRow[],
): Promise<Map<string, string>> => {
  const stored = await find<{ id: string; normalizedAddress: string }>(
    request,
    request.slugs.subscribers,
    {
      select: { normalizedAddress: true },
      where: { normalizedAddress: { in: rows.map((row) => row.normalizedAddress) } },
    },
  )
  return new Map(stored.map(({ id, normalizedAddress }) => [normalizedAddress, id]))
}

/** The subscriber ids of a page; missing subscribers are created, those who sign up meanwhile keep their own id. */
const subscriberIds = async (
  context: SubscriberImport,
  rows: readonly SubscriberRow[],
): Promise<ReadonlyMap<string, string>> => {
  const { consent, request } = context
  const ids = await storedIds(context, rows)
  const missing = rows
    .filter(({ normalizedAddress }) => !ids.has(normalizedAddress))
    .map(({ address, name, normalizedAddress }) => ({
      id: newId(),
      address,
      name,
      normalizedAddress,
    }))
  const { payload } = request.req
  const inserted = await insertRows(payload, request.slugs.subscribers, {
    now: consent.at,
    rows: missing,
  })
  if (inserted.size < missing.length) return storedIds(context, rows)
  for (const { id, normalizedAddress } of missing) ids.set(normalizedAddress, id)
  return ids
}

const statesOf = async (
  { publicationId, request }: SubscriberImport,
  subscribers: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const stored = await find<Subscription>(request, request.slugs.subscriptions, {
    select: { state: true, subscriber: true },
    where: {
      and: [{ publication: { equals: publicationId } }, { subscriber: { in: subscribers } }],
    },
  })
  return new Map(stored.map(({ state, subscriber }) => [subscriber, state]))
}

const subscribe = async (
  { consent, publicationId, request }: SubscriberImport,
  subscribers: readonly string[],
): Promise<number> => {
  const rows = subscribers.map((subscriber) => ({
    id: newId(),
    consent_at: consent.at,
    consent_source: consent.source,
    consent_wording: consent.wording,
    publication: publicationId,
    state: 'active',
    subscriber,
  }))
  const { payload } = request.req
  return (await insertRows(payload, request.slugs.subscriptions, { now: consent.at, rows })).size
}

const SUPPRESSED_REASON = 'This address may never be mailed; an import does not lift that.'

/** Subscribes the rows of one page, in a constant number of statements. */
export const importSubscriberPage = async (
  context: SubscriberImport,
  rows: readonly SubscriberRow[],
): Promise<ImportedPage> => {
  const suppressed = await suppressedAmong(context, rows)
  const allowed = rows.filter(({ normalizedAddress }) => !suppressed.has(normalizedAddress))
  const ids = await subscriberIds(context, allowed)
  const states = await statesOf(context, [...ids.values()])
  const candidates = allowed.flatMap(({ line, normalizedAddress }) => {
    const subscriber = ids.get(normalizedAddress)
    if (subscriber === undefined) return []
    const state = states.get(subscriber)
    return [{ line, reason: state && REFUSAL_REASONS[state], state, subscriber }]
  })
  const fresh = candidates.filter(({ state }) => state === undefined)
  const created = await subscribe(
    context,
    fresh.map(({ subscriber }) => subscriber),
  )
  const refused = candidates.flatMap(({ line, reason }) => (reason ? [{ line, reason }] : []))
  const never = rows.filter(({ normalizedAddress }) => suppressed.has(normalizedAddress))
  return {
    created,
    rejected: [...never.map(({ line }) => ({ line, reason: SUPPRESSED_REASON })), ...refused],
    unchanged: candidates.length - refused.length - created,
  }
}
