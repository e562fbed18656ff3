import type { Payload, Where } from 'payload'

import type { AudienceMember, Narrowing } from '../../deliver/ports/audience.js'
import { normalizeAddress } from '../../domain/addresses/address.js'
import { redactAddresses } from '../../domain/addresses/redact-addresses.js'
import type { IssueContent } from '../../domain/content.js'
import { Fault } from '../../domain/fault.js'
import type { AudienceChoice, AudienceResolver } from '../../options/groups/audience.js'
import type { Slugs } from '../../options/resolve-options.js'
import { batched } from './batched.js'

type NarrowContext = {
  readonly payload: Payload
  readonly slugs: Slugs
  readonly resolve: AudienceResolver
}

type Mailing = { readonly id: string; readonly editionId: string; readonly publicationId: string }

/** As many as a page of the audience. */
const BATCH = 250

const failed = (cause: unknown): Fault =>
  new Fault(
    'SETUP_WRONG',
    `The option audience of this app failed, so nobody was mailed: ${redactAddresses(String(cause))}`,
    {},
    { cause },
  )

/** What goes wrong in the host's code pauses this mailing alone. */
const orPause = async <Value>(work: () => Value | Promise<Value>): Promise<Value> => {
  try {
    return await work()
  } catch (cause) {
    throw cause instanceof Fault && cause.isRetryable ? cause : failed(cause)
  }
}

/** A condition that Payload refuses is the host's; a database that is away is nobody's. */
const pauseIfWrong = (cause: unknown): never => {
  const status: unknown = cause instanceof Error && 'status' in cause ? cause.status : undefined
  throw typeof status === 'number' && status < 500 ? failed(cause) : cause
}

type SubscriptionRow = {
  readonly id: string
  readonly subscriber: {
    readonly address: string
    readonly normalizedAddress: string
    readonly name?: string | null
  }
}

/** Active subscriptions that meet a condition. A field that does not exist is an error, and no empty result. */
const findActive = async (
  { payload, slugs }: NarrowContext,
  publicationId: string,
  where: Where,
  depth: 0 | 1,
): Promise<readonly SubscriptionRow[]> => {
  const { docs } = await payload.find({
    collection: slugs.subscriptions,
    depth,
    overrideAccess: true,
    pagination: false,
    where: {
      and: [{ publication: { equals: publicationId } }, { state: { equals: 'active' } }, where],
    },
  })
  return docs as unknown[] as SubscriptionRow[]
}

const condition = (context: NarrowContext, publicationId: string, where: Where): Narrowing => ({
  kind: 'condition',
  among: async (ids) => {
    if (ids.length === 0) return new Set()
    const own = { and: [{ id: { in: [...ids] } }, where] }
    const rows = await findActive(context, publicationId, own, 0).catch(pauseIfWrong)
    return new Set(rows.map(({ id }) => id))
  },
})

const listedMembers = async (
  context: NarrowContext,
  publicationId: string,
  listed: readonly string[],
): Promise<readonly AudienceMember[]> => {
  const addresses = listed.flatMap((one) => normalizeAddress(one) ?? [])
  const ids = listed.filter((one) => !one.includes('@'))
  const where: Where = {
    or: [{ id: { in: ids } }, { 'subscriber.normalizedAddress': { in: addresses } }],
  }
  const rows = await findActive(context, publicationId, where, 1)
  return rows.map(({ id, subscriber: { address, name, normalizedAddress } }) => ({
    subscriptionId: id,
    address,
    name: name ?? undefined,
    normalizedAddress,
  }))
}

async function* listedBatches(
  context: NarrowContext,
  publicationId: string,
  listed: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<readonly AudienceMember[]> {
  const batches = batched(listed, BATCH)
  try {
    for (;;) {
      const next = await orPause(() => batches.next())
      if (next.done) return
      const { value } = next
      if (value.some((one: unknown) => typeof one !== 'string'))
        throw failed('its list has something that is no text.')
      yield await listedMembers(context, publicationId, value)
    }
  } finally {
    await batches.return(undefined)
  }
}

const isList = (choice: object): choice is AsyncIterable<string> | Iterable<string> =>
  Symbol.asyncIterator in choice || Symbol.iterator in choice

const isCondition = (choice: { readonly where?: unknown }): choice is { readonly where: Where } =>
  typeof choice.where === 'object' && choice.where !== null

const narrowingOf = (
  context: NarrowContext,
  publicationId: string,
  choice: AudienceChoice,
): Narrowing | undefined => {
  if (choice === undefined) return undefined
  if (typeof choice !== 'object') throw failed('it returned no list and no { where }.')
  if (isList(choice))
    return { kind: 'list', batches: () => listedBatches(context, publicationId, choice) }
  if (isCondition(choice)) return condition(context, publicationId, choice.where)
  throw failed('it returned no list and no { where }.')
}

type EditionRow = { readonly id: string; readonly issue: string; readonly content: IssueContent }

/** Asks the host who gets a mailing. */
export const narrowAudience =
  (context: NarrowContext) =>
  async (mailing: Mailing): Promise<Narrowing | undefined> => {
    const { payload, resolve, slugs } = context
    const edition = await payload.db.findOne<EditionRow>({
      collection: slugs.editions,
      where: { id: { equals: mailing.editionId } },
    })
    if (!edition) throw new Fault('NOT_FOUND', 'The edition of this mailing is gone.')
    const { publicationId } = mailing
    const request = {
      mailingId: mailing.id,
      publicationId,
      issueId: edition.issue,
      issue: edition.content,
      payload,
    }
    return narrowingOf(context, publicationId, await orPause(() => resolve(request)))
  }
