import { createLocalReq, type Payload } from 'payload'

import type { Clock } from '../../domain/clock.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { createSuppressionHash } from '../../storage/suppression-hash.js'
import { findPublication } from '../plan/find-publication.js'
import { withImportLock } from '../write/with-import-lock.js'
import { importSubscriberPage } from './import-subscriber-page.js'
import { createDefaultPublication } from '../plan/create-default-publication.js'
import { readSubscribers, type RejectedRow, type SubscriberRow } from './read-subscribers.js'
import type { RequestContext } from '../../options/request-context.js'

export type ImportSubscribersArgs = {
  readonly payload: Payload
  readonly options: ResolvedOptions
  readonly clock: Clock
  readonly text: string
  /** The evidence of consent, stored with every subscription. */
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

/** The name of a publication that is created before its first issue. */
const UNNAMED = 'Newsletter'

/** Reads the whole list first, so that a list with an error is refused before anything is written. */
const checkList = async (text: string): Promise<void> => {
  const rows = readSubscribers(text)
  while (!(await rows.next()).done);
}

type Tally = { rows: number; created: number; unchanged: number; rejected: RejectedRow[] }

const importRows = async (
  text: string,
  importPage: (page: readonly SubscriberRow[]) => ReturnType<typeof importSubscriberPage>,
): Promise<Tally> => {
  const tally: Tally = { rows: 0, created: 0, rejected: [], unchanged: 0 }
  let page: SubscriberRow[] = []
  const endPage = async (): Promise<void> => {
    const { created, rejected, unchanged } = await importPage(page)
    tally.created += created
    tally.unchanged += unchanged
    tally.rejected.push(...rejected)
    page = []
  }
  for await (const row of readSubscribers(text)) {
    tally.rows += 1
    if ('reason' in row) tally.rejected.push(row)
    else page.push(row)
    if (page.length === PAGE) await endPage()
  }
  await endPage()
  return tally
}

/**
 * Makes every row of a list an active subscriber, with the same evidence of consent. Addresses that unsubscribed, never
 * confirmed or are suppressed are rejected. A page of 500 rows takes a constant number of statements.
 *
 * @throws {Fault} INPUT_INVALID, NOT_FOUND
 */
export const importSubscribers = (args: ImportSubscribersArgs): Promise<ImportedSubscribers> =>
  withImportLock(args, () => importList(args))

const importList = async (args: ImportSubscribersArgs): Promise<ImportedSubscribers> => {
  const { clock, options, payload, text } = args
  await checkList(text)
  const request: RequestContext = { req: await createLocalReq({}, payload), slugs: options.slugs }
  const publication =
    (await findPublication(request, args.publication)) ??
    (await createDefaultPublication(request, UNNAMED, options.publicUrl))
  const context = {
    consent: { at: clock(), source: 'import', wording: args.consent },
    hashOf: await createSuppressionHash(payload, options),
    publicationId: publication.id,
    request,
  }
  const imported = await importRows(text, (page) => importSubscriberPage(context, page))
  return { ...imported, rejected: imported.rejected.sort((a, b) => a.line - b.line) }
}
