import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

import { reserveId } from '../../access/reserved-ids.js'
import { retryConflicts } from '../../storage/write/conflicts.js'
import { newId } from '../../storage/write/new-id.js'
import { fetchPageTitle } from '../../http/page-title.js'
import type { NetworkPolicy } from '../../http/public-address.js'
import { isUniqueViolation } from '../../storage/write/create-or-find.js'
import { canonicalUrl } from '../../domain/urls/canonical-url.js'
import type { RequestContext } from '../../options/request-context.js'
import { choosePlace, type CollectRequest, type EntryPlace } from './choose-place.js'
import { type KnownSource, type KnownEntry, findKnownSource } from './find-known-source.js'

type Title = { readonly text: string; readonly from: 'given' | 'page' | 'address' }

export type Collected =
  | { readonly isNew: true; readonly entry: KnownEntry; readonly titleFrom: Title['from'] }
  | { readonly isNew: false; readonly known: KnownSource }

const LOOKS_EVERY_MS = 50
const MOST_LOOKS = 20

/** Derived from the source, so that of two people who collect it at once only one can write it (RFC 9562, version 8). */
const idFor = (publication: string, canonical: string): string => {
  const digest = createHash('sha256').update(`${publication}\n${canonical}`).digest('hex')
  return digest.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5')
}

const withoutScheme = (url: string): string =>
  decodeURI(url.replace(/%(?![0-9a-f]{2})/gi, '%25'))
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/[?#].*/s, '')
    .replace(/\/$/, '')

const addressAsTitle = (url: string): string => {
  try {
    return withoutScheme(url)
  } catch {
    return new URL(url).host
  }
}

const titleFor = async (
  { title, url }: CollectRequest,
  reach: NetworkPolicy | undefined,
): Promise<Title> => {
  if (title !== '') return { from: 'given', text: title }
  const found = await fetchPageTitle(url, reach)
  return found === undefined
    ? { from: 'address', text: addressAsTitle(url) }
    : { from: 'page', text: found }
}

const write = async (
  { req, slugs }: RequestContext,
  { note, tags, url }: CollectRequest,
  place: EntryPlace,
  { id, title }: { readonly id: string; readonly title: string },
): Promise<KnownEntry> => {
  const entry = await req.payload.create({
    collection: slugs.entries,
    data: {
      id: reserveId(req, id),
      ...place,
      note,
      sources: [{ url }],
      stage: 'collected',
      tags: [...tags],
      title,
    },
    depth: 0,
    overrideAccess: false,
    req,
    user: req.user,
  })
  return entry as KnownEntry
}

/** Waits until the entry has its sources: without transactions they are written a moment later. */
const untilWritten = async ({ req, slugs }: RequestContext, id: string): Promise<void> => {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const entry = await req.payload.db.findOne<{ id: string; sources?: readonly object[] | null }>({
      collection: slugs.entries,
      req,
      where: { id: { equals: id } },
    })
    if (!entry || (entry.sources ?? []).length > 0) return
    await sleep(LOOKS_EVERY_MS)
  }
}

/**
 * Puts a source into the inbox of its publication, once: what is there already, or was featured before, is found and
 * left as it is.
 *
 * @param reach where a missing title may be fetched from; the public net unless a test says otherwise
 * @throws {Fault} INPUT_INVALID when it cannot be said which publication or section is meant
 */
export const collectEntry = async (
  request: RequestContext,
  requested: CollectRequest,
  reach?: NetworkPolicy,
): Promise<Collected> => {
  const place = await choosePlace(request, requested)
  const canonical = canonicalUrl(requested.url)
  const known = (): Promise<KnownSource | undefined> =>
    findKnownSource(request, place.publication, canonical)
  const before = await known()
  if (before) return { isNew: false, known: before }
  const { from: titleFrom, text: title } = await titleFor(requested, reach)
  const make = async (id: string): Promise<Collected> => ({
    isNew: true,
    entry: await write(request, requested, place, { id, title }),
    titleFrom,
  })
  const id = idFor(place.publication, canonical)
  return retryConflicts(async () => {
    try {
      return await make(id)
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      await untilWritten(request, id)
      const meanwhile = await known()
      // Otherwise an entry with this id exists, but its source was changed since.
      return meanwhile ? { isNew: false, known: meanwhile } : make(newId())
    }
  })
}
