import { createLocalReq, type Payload } from 'payload'

import type { Clock } from '../domain/clock.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { newId } from '../adapters/new-id.js'
import { suppressionHash } from '../adapters/suppression-hash.js'
import { choosePublication } from './choose-publication.js'
import { makePublication } from './make-publication.js'
import { readSubscribers, type RejectedRow, type SubscriberRow } from './read-subscribers.js'
import type { Reader } from './stored-issue.js'

export type ImportSubscribersArgs = {
  readonly payload: Payload
  readonly options: ResolvedOptions
  readonly clock: Clock
  readonly text: string
  /** The evidence of consent, kept with every row. */
  readonly consent: string
  readonly publication?: string | undefined
}

export type ImportedSubscribers = {
  readonly rows: number
  readonly created: number
  readonly unchanged: number
  readonly rejected: readonly RejectedRow[]
}

const PAGE = 500

/** What a publication is called whose first issue is not there yet. */
const UNNAMED = 'Newsletter'

type Subscription = { readonly id: string; readonly subscriber: string; readonly state: string }

const find = async <Row extends object>(
  { req }: Reader,
  collection: string,
  where: object,
): Promise<Row[]> =>
  (await req.payload.db.find<Row>({ collection, pagination: false, req, where: where as never }))
    .docs

const REFUSED: Readonly<Record<string, string>> = {
  pending:
    'This address has not confirmed its subscription yet; an import does not do it for them.',
  unsubscribed: 'This address has unsubscribed; an import does not bring it back.',
}

type Page = {
  readonly reader: Reader
  readonly publicationId: string
  readonly suppressed: ReadonlySet<string>
  readonly consent: Readonly<Record<string, string>>
}

/** The subscriber ids of a page, made where they are missing. */
const subscriberIds = async (
  { reader }: Page,
  rows: readonly SubscriberRow[],
): Promise<Map<string, string>> => {
  const stored = await find<{ id: string; normalizedAddress: string }>(
    reader,
    reader.slugs.subscribers,
    {
      normalizedAddress: { in: rows.map(({ normalizedAddress }) => normalizedAddress) },
    },
  )
  const ids = new Map(stored.map(({ id, normalizedAddress }) => [normalizedAddress, id]))
  for (const { address, name, normalizedAddress } of rows) {
    if (ids.has(normalizedAddress)) continue
    const id = newId()
    await reader.req.payload.db.create({
      collection: reader.slugs.subscribers,
      data: { id, address, name, normalizedAddress },
      req: reader.req,
    })
    ids.set(normalizedAddress, id)
  }
  return ids
}

type PageResult = { created: number; unchanged: number; rejected: RejectedRow[] }

const importPage = async (page: Page, rows: readonly SubscriberRow[]): Promise<PageResult> => {
  const { reader } = page
  const result: PageResult = { created: 0, rejected: [], unchanged: 0 }
  const allowed = rows.filter(({ line, normalizedAddress }) => {
    if (!page.suppressed.has(normalizedAddress)) return true
    result.rejected.push({
      line,
      reason: 'This address may never be mailed; an import does not lift that.',
    })
    return false
  })
  const ids = await subscriberIds(page, allowed)
  const subscriptions = await find<Subscription>(reader, reader.slugs.subscriptions, {
    and: [
      { publication: { equals: page.publicationId } },
      { subscriber: { in: [...ids.values()] } },
    ],
  })
  const states = new Map(subscriptions.map(({ state, subscriber }) => [subscriber, state]))
  for (const { line, normalizedAddress } of allowed) {
    const subscriber = ids.get(normalizedAddress)
    if (subscriber === undefined) continue
    const state = states.get(subscriber)
    const refused = state && REFUSED[state]
    if (refused) result.rejected.push({ line, reason: refused })
    else if (state === 'active') result.unchanged += 1
    else {
      await reader.req.payload.db.create({
        collection: reader.slugs.subscriptions,
        data: {
          id: newId(),
          consent: page.consent,
          publication: page.publicationId,
          state: 'active',
          subscriber,
        },
        req: reader.req,
      })
      result.created += 1
    }
  }
  return result
}

const suppressedAmong = async (
  reader: Reader,
  rows: readonly SubscriberRow[],
  hashOf: (normalizedAddress: string) => string,
): Promise<ReadonlySet<string>> => {
  const hashes = new Map(
    rows.map(({ normalizedAddress }) => [hashOf(normalizedAddress), normalizedAddress]),
  )
  const stored = await find<{ addressHash: string }>(reader, reader.slugs.suppressions, {
    addressHash: { in: [...hashes.keys()] },
  })
  return new Set(stored.flatMap((row) => hashes.get(row.addressHash) ?? []))
}

/**
 * Makes every row of a list an active subscriber, with the same evidence of consent. A constant number of look-ups a
 * page; who unsubscribed, never confirmed or is suppressed stays so.
 *
 * @throws {Fault} INPUT_INVALID, NOT_FOUND
 */
export const importSubscribers = async (
  args: ImportSubscribersArgs,
): Promise<ImportedSubscribers> => {
  const { clock, options, payload } = args
  const read = readSubscribers(args.text)
  const reader: Reader = { req: await createLocalReq({}, payload), slugs: options.slugs }
  const publication =
    (await choosePublication(reader, args.publication)) ??
    (await makePublication(reader, UNNAMED, options.publicUrl))
  const hashOf = await suppressionHash(payload, options)
  const consent = { at: clock().toISOString(), source: 'import', wording: args.consent }
  const total: PageResult = { created: 0, rejected: [...read.rejected], unchanged: 0 }
  for (let at = 0; at < read.accepted.length; at += PAGE) {
    const rows = read.accepted.slice(at, at + PAGE)
    const suppressed = await suppressedAmong(reader, rows, hashOf)
    const done = await importPage(
      { consent, publicationId: publication.id, reader, suppressed },
      rows,
    )
    total.created += done.created
    total.unchanged += done.unchanged
    total.rejected.push(...done.rejected)
  }
  total.rejected.sort((a, b) => a.line - b.line)
  return {
    rows: read.rows,
    created: total.created,
    unchanged: total.unchanged,
    rejected: total.rejected,
  }
}
