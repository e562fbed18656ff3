import type { Field, Payload } from 'payload'

import { Fault } from '../../domain/fault.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { ourCollections, topFields } from './our-collections.js'

type Options = Pick<ResolvedOptions, 'hostMedia' | 'slugs'>

const refuse = (message: string): never => {
  throw new Fault('CONFIG_INVALID', message)
}

/** The path of the component that edits a field, e.g. `@payloadcms/plugin-multi-tenant/client#TenantField`. */
const componentOf = (field: Field): string => {
  const { admin } = field as {
    readonly admin?: { readonly components?: { readonly Field?: unknown } }
  }
  const component = admin?.components?.Field
  if (typeof component === 'string') return component
  const { path } = (component ?? {}) as { readonly path?: unknown }
  return typeof path === 'string' ? path : ''
}

const isTenantField = (field: Field): boolean =>
  componentOf(field).startsWith('@payloadcms/plugin-multi-tenant/')

/** Deliveries, keys and editions are written without a person, and so without a tenant: every one would be refused. */
const refuseTenants = (payload: Payload, options: Options): void => {
  for (const { config } of ourCollections(payload, options))
    if (topFields(config.fields).some(isTenantField))
      refuse(
        `The multi-tenant plugin is set to '${config.slug}', a collection of Roundup, which has no tenants yet: remove '${config.slug}' from multiTenantPlugin({ collections }). Your own collections and users may have tenants.`,
      )
}

/** A list in which each row refers to a document of the same collection, whatever it is called. */
const isBreadcrumbs = (field: Field, slug: string): boolean =>
  field.type === 'array' &&
  field.fields.some(
    (row) => row.type === 'relationship' && row.name === 'doc' && row.relationTo === slug,
  )

/** It saves a document once more after each creation, and its children with it: for an issue these are moves of its stage. */
const refuseNesting = (payload: Payload, options: Options): void => {
  for (const { config } of ourCollections(payload, options))
    if (topFields(config.fields).some((field) => isBreadcrumbs(field, config.slug)))
      refuse(
        `The nested-docs plugin is set to '${config.slug}', a collection of Roundup, whose documents have no parents: remove '${config.slug}' from nestedDocsPlugin({ collections }).`,
      )
}

/** Of these, what is published is public. Payload's search copies into a collection that everybody reads. */
const SEARCHABLE: readonly string[] = ['issues']

const searchedSlugs = (fields: readonly Field[]): readonly string[] =>
  fields.flatMap((field) =>
    field.type === 'relationship' && field.name === 'doc' ? [field.relationTo].flat() : [],
  )

const isSearch = (fields: readonly Field[]): boolean =>
  fields.some((field) => componentOf(field) === '@payloadcms/plugin-search/client#LinkToDoc')

const refuseSearch = (payload: Payload, options: Options): void => {
  const secret = new Map(
    ourCollections(payload, options)
      .filter(({ key }) => !SEARCHABLE.includes(key))
      .map(({ config }) => [config.slug, config]),
  )
  for (const { config } of Object.values(payload.collections)) {
    if (!isSearch(config.fields)) continue
    const slug = searchedSlugs(config.fields).find((one) => secret.has(one))
    if (slug !== undefined)
      refuse(
        `The search plugin is set to '${slug}', a collection of Roundup that readers must not see, and copies its titles into '${config.slug}': remove '${slug}' from searchPlugin({ collections }). '${options.slugs.issues}' may be searched.`,
      )
  }
}

/**
 * Stops the start of an app in which another plugin is set to a collection of ours that it would break or open. Plugins
 * that come later change our collections, so that this looks at the finished configuration.
 *
 * @throws {Fault} CONFIG_INVALID with what to remove
 */
export const refuseUnsupported = (payload: Payload, options: Options): void => {
  refuseTenants(payload, options)
  refuseNesting(payload, options)
  refuseSearch(payload, options)
}
