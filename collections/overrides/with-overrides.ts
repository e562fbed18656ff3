import type { CollectionConfig } from 'payload'

import { createAccess } from '../../src/access/create-access.js'
import type { CollectionOverride, OverridableKey } from '../../src/options/groups/overrides.js'
import type { ResolvedOptions } from '../../src/options/resolve-options.js'
import { overrideAccess } from './override-access.js'
import { overrideAdmin } from './override-admin.js'
import { overrideFields } from './override-fields.js'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** `before…` hooks of the host run before ours, so that ours check what is stored; `after…` hooks run after ours. */
const overrideHooks = (ours: Hooks = {}, theirs: CollectionOverride['hooks'] = {}): Hooks => {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
  const listOf = (hooks: object, name: string): readonly unknown[] =>
    (hooks as Readonly<Record<string, readonly unknown[] | undefined>>)[name] ?? []
  return Object.fromEntries(
    names.map((name) => [
      name,
      name.startsWith('before')
        ? [...listOf(theirs, name), ...listOf(ours, name)]
        : [...listOf(ours, name), ...listOf(theirs, name)],
    ]),
  )
}

const keyOf = ({ slug }: CollectionConfig, { slugs }: ResolvedOptions): string | undefined =>
  Object.entries(slugs).find(([, given]) => given === slug)?.[0]

/**
 * One of our collections with what the host changes of it.
 *
 * @throws {Fault} CONFIG_INVALID for fields that cannot be
 */
export const withOverrides = (
  collection: CollectionConfig,
  options: ResolvedOptions,
): CollectionConfig => {
  const key = keyOf(collection, options) as OverridableKey
  const override = options.overrides[key]
  if (!override) return collection
  const { access, admin, fields, hooks, labels } = override
  const read = createAccess(options).staffField
  return {
    ...collection,
    ...(labels ? { labels } : {}),
    access: overrideAccess(collection.access ?? {}, access ?? {}),
    admin: overrideAdmin(collection.admin ?? {}, admin ?? {}),
    fields: fields
      ? overrideFields({ key, ours: collection.fields, read, theirs: fields })
      : collection.fields,
    hooks: overrideHooks(collection.hooks, hooks),
  }
}
