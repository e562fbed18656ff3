import type { CollectionConfig, PayloadRequest } from 'payload'

import { toRefusal } from './refusal.js'

type Asked = { readonly req: PayloadRequest }

type Work = (args: Asked) => unknown

const refusingWork =
  (work: Work) =>
  async (args: Asked): Promise<unknown> => {
    try {
      return await work(args)
    } catch (error) {
      throw toRefusal(args.req, error)
    }
  }

const refusingAll = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(refusingAll)
  return typeof value === 'function' ? refusingWork(value as Work) : value
}

/**
 * A hook or access function of Payload's whose faults are answered with their texts, in the language of whoever asks.
 * For hooks of fields and of Payload's own collections; `withRefusals` does it for all others.
 */
export const refusing = <Hook extends object>(hook: Hook): Hook => refusingAll(hook) as Hook

const mapValues = <Given extends object>(given: Given): Given =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, refusingAll(value)]),
  ) as Given

/** The collection, whose hooks and access functions may throw faults. */
export const withRefusals = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  ...(collection.access ? { access: mapValues(collection.access) } : {}),
  ...(collection.hooks ? { hooks: mapValues(collection.hooks) } : {}),
})
