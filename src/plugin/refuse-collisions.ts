import { formatNames, toWords, type CollectionConfig, type Config } from 'payload'

import { Fault } from '../domain/fault.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

type Named = Pick<CollectionConfig, 'slug'> & {
  readonly dbName?: CollectionConfig['dbName']
  readonly graphQL?: unknown
}

const PREFIX = "roundup({ slugPrefix: 'newsletter-' })"

/** The name of a table, and so what has to differ: `roundup-audit` and `roundup_audit` do not. */
const tableOf = ({ dbName, slug }: Named): string =>
  typeof dbName === 'string' ? dbName : slug.replace(/-|(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase()

/** The name of a collection's type in Payload's GraphQL, as Payload chooses it. */
const graphQLNameOf = ({ graphQL, slug }: Named): string | undefined => {
  if (graphQL === false) return undefined
  const { name, singularName } = (graphQL ?? {}) as { name?: unknown; singularName?: unknown }
  const given = singularName ?? name
  return typeof given === 'string' ? toWords(given, true) : formatNames(slug).singular
}

const remedy = (key: string | undefined, slug: string, { media }: ResolvedOptions['slugs']) => {
  if (slug === media)
    return `Use yours for the pictures of entries, if it is an upload collection: roundup({ mediaSlug: '${slug}' }); or give ours another slug: roundup({ slugs: { media: 'newsletter-${slug}' } })`
  return `Give ours another slug: roundup({ slugs: { ${key ?? slug}: 'newsletter-${slug}' } }); or all of ours a prefix: ${PREFIX}`
}

const refuse = (sentence: string): never => {
  throw new Fault('CONFIG_INVALID', sentence)
}

const refuseTakenSlugs = (
  kind: string,
  theirs: readonly Named[],
  ours: readonly Named[],
  { slugs }: ResolvedOptions,
): void => {
  const taken = new Map(theirs.map((named) => [tableOf(named), named.slug]))
  for (const { slug } of ours) {
    const other = taken.get(tableOf({ slug }))
    if (other === undefined) continue
    const key = Object.entries(slugs).find(([, named]) => named === slug)?.[0]
    refuse(
      `This app has a ${kind} '${other}' already, and Roundup brings one of that name. ${remedy(key, slug, slugs)}.`,
    )
  }
}

const refuseTakenTypes = (theirs: readonly Named[], ours: readonly Named[]): void => {
  const taken = new Map(theirs.map((named) => [graphQLNameOf(named), named.slug]))
  for (const named of ours) {
    const name = graphQLNameOf(named)
    const other = name === undefined ? undefined : taken.get(name)
    if (name === undefined || other === undefined) continue
    refuse(
      `Payload's GraphQL would have two types '${name}': that of '${other}' in this app, and that of Roundup's '${named.slug}'. Give Roundup's a prefix: ${PREFIX}.`,
    )
  }
}

/** Payload looks for a collection of that slug before it looks for our endpoints. */
const refuseTakenRoute = ({ collections = [] }: Config): void => {
  if (!collections.some(({ slug }) => slug === 'roundup')) return
  refuse(
    "This app has a collection 'roundup', whose REST API would take the place of Roundup's addresses below /api/roundup, such as those by which readers unsubscribe. Give the collection another slug.",
  )
}

/** @throws {Fault} CONFIG_INVALID when the plugin is in the list twice, or something of the host has a name of ours */
export const refuseCollisions = (
  config: Config,
  ours: readonly CollectionConfig[],
  options: ResolvedOptions,
): void => {
  const { collections = [], globals = [] } = config
  refuseTakenSlugs('collection', collections, ours, options)
  refuseTakenSlugs('global', globals, ours, options)
  refuseTakenTypes([...collections, ...globals], ours)
  refuseTakenRoute(config)
}
