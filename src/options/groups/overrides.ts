import type { CollectionConfig, Field } from 'payload'
import { z } from 'zod'

import { OVERRIDABLE } from '../slugs.js'
import { functionOf, strict } from './checks.js'

/** A collection that a host may change, by its key. */
export type OverridableKey = (typeof OVERRIDABLE)[number]

/** The hooks that an override may add: those of documents. */
const HOOKS = [
  'beforeOperation',
  'beforeValidate',
  'beforeChange',
  'beforeRead',
  'beforeDelete',
  'afterChange',
  'afterRead',
  'afterDelete',
  'afterOperation',
  'afterError',
] as const

const ACCESS = ['create', 'read', 'readVersions', 'update', 'delete'] as const

const ADMIN = [
  'baseListFilter',
  'components',
  'defaultColumns',
  'description',
  'group',
  'hidden',
  'listSearchableFields',
  'meta',
  'pagination',
] as const

type Hooks = NonNullable<CollectionConfig['hooks']>
type Access = NonNullable<CollectionConfig['access']>
type Admin = NonNullable<CollectionConfig['admin']>

/** What a host may change of one of Roundup's collections. */
export type CollectionOverride = {
  /**
   * Returns the fields of the collection: Roundup's, in any order and in rows, collapsibles or tabs without a name, and
   * the host's own. Of Roundup's fields, `admin` and `label` may be changed, and nothing else.
   *
   * @example fields: ({ defaultFields }) => [...defaultFields, { name: 'sponsor', type: 'text' }]
   */
  fields?: (args: { readonly defaultFields: Field[] }) => Field[]
  /**
   * Further hooks. Roundup's always run: its `before…` hooks after the host's, so that what is stored was checked, and
   * its `after…` hooks before the host's.
   */
  hooks?: Pick<Hooks, (typeof HOOKS)[number]>
  /**
   * Restricts access further: a request needs the leave of Roundup's roles and of the host's function. A function can
   * take away, and never give: who may do more is what `roles` says.
   */
  access?: Pick<Access, (typeof ACCESS)[number]>
  /** How the admin panel shows the collection. Components are added to Roundup's. */
  admin?: Pick<Admin, (typeof ADMIN)[number]>
  /** Names of one document and of several. */
  labels?: NonNullable<CollectionConfig['labels']>
}

/** Options about single collections. */
export type OverrideOptions = {
  /** What a host changes of Roundup's collections: further fields, hooks, access, names. @default nothing */
  overrides?: Partial<Record<OverridableKey, CollectionOverride>>
}

const someFunction = functionOf('expected a function.')

const hooks = strict(
  Object.fromEntries(
    HOOKS.map((name) => [name, z.array(someFunction, 'expected a list of functions.').optional()]),
  ),
  'hook of documents',
)

const access = strict(
  Object.fromEntries(ACCESS.map((name) => [name, someFunction.optional()])),
  'access function',
)

const admin = strict(
  Object.fromEntries(ADMIN.map((name) => [name, z.unknown().optional()])),
  'setting of the admin panel that may be changed',
)

const override = strict(
  {
    fields: functionOf<NonNullable<CollectionOverride['fields']>>(
      'expected a function such as ({ defaultFields }) => [...defaultFields, { name: …, type: … }].',
    ).optional(),
    hooks: hooks.optional(),
    access: access.optional(),
    admin: admin.optional(),
    labels: z
      .custom<CollectionOverride['labels']>(
        (given) => typeof given === 'object' && given !== null,
        'expected { singular, plural }.',
      )
      .optional(),
  },
  'override',
)

export const OVERRIDE_OPTIONS = {
  overrides: strict(
    Object.fromEntries(OVERRIDABLE.map((key) => [key, override.optional()])),
    'collection that may be changed',
  )
    .transform((given) => given as NonNullable<OverrideOptions['overrides']>)
    .default({}),
}
