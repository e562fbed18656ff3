import type { CollectionConfig, PayloadRequest } from 'payload'

import type { ResolvedOptions } from '../options/resolve-options.js'
import { toRefusal } from './refusal.js'

type WithRequest = { readonly req: PayloadRequest }

type HookFunction = (args: WithRequest) => unknown

const refusingOne =
  (hook: HookFunction) =>
  async (args: WithRequest): Promise<unknown> => {
    try {
      return await hook(args)
    } catch (error) {
      throw toRefusal(args.req, error)
    }
  }

const refusingAll = (value: unknown, untouched: ReadonlySet<unknown> = new Set()): unknown => {
  if (Array.isArray(value)) return value.map((one) => refusingAll(one, untouched))
  return typeof value === 'function' && !untouched.has(value)
    ? refusingOne(value as HookFunction)
    : value
}

/**
 * A hook or access function of Payload's whose faults are answered with their texts, in the language of whoever asks.
 * For hooks of fields and of Payload's own collections; `withRefusals` does it for all others.
 */
export const refusing = <Hook extends object>(hook: Hook): Hook => refusingAll(hook) as Hook

const mapValues = <Given extends object>(given: Given, untouched: ReadonlySet<unknown>): Given =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, refusingAll(value, untouched)]),
  ) as Given

/** Every hook and access function of a host's collections: they stay the functions that the host wrote. */
export const functionsOfHost = (
  collections: readonly CollectionConfig[] = [],
): ReadonlySet<unknown> =>
  new Set(
    collections.flatMap(({ access = {}, hooks = {} }): unknown[] => [
      ...Object.values(access),
      ...Object.values(hooks).flat(),
    ]),
  )

/** Every hook that a host adds to collections of ours. */
export const functionsOfOverrides = ({
  overrides,
}: Pick<ResolvedOptions, 'overrides'>): ReadonlySet<unknown> =>
  new Set(
    Object.values(overrides).flatMap(({ hooks = {} }): unknown[] => Object.values(hooks).flat()),
  )

/** Changes a collection so that its hooks and access functions may throw faults, but for those of the host. */
export const withRefusals =
  (untouched: ReadonlySet<unknown> = new Set()) =>
  (collection: CollectionConfig): CollectionConfig => ({
    ...collection,
    ...(collection.access ? { access: mapValues(collection.access, untouched) } : {}),
    ...(collection.hooks ? { hooks: mapValues(collection.hooks, untouched) } : {}),
  })
