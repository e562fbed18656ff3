import type { Payload } from 'payload'

import { Fault } from '../../domain/fault.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { selectDatabase } from '../databases/select-database.js'
import { systemClock } from '../system-clock.js'
import type { Duplicates, UniqueFields, UniqueIndexes } from './unique-indexes.js'
import { mongoUniqueIndexes } from './mongo.js'
import { sqlUniqueIndexes } from './sql.js'

type Options = Pick<ResolvedOptions, 'hostMedia' | 'slugs'>

const indexesOf = (payload: Payload): UniqueIndexes =>
  selectDatabase(payload, {
    mongo: ({ adapter }) => mongoUniqueIndexes(adapter),
    sql: ({ createDialect }) => sqlUniqueIndexes(createDialect(systemClock)),
  })

/** The unique fields that the configuration of our collections declares. */
const uniqueFields = (payload: Payload, { hostMedia, slugs }: Options): UniqueFields[] =>
  Object.values(slugs)
    .filter((slug) => !(hostMedia && slug === slugs.media))
    .flatMap((slug) => {
      const config = payload.collections[slug]?.config
      const single = (config?.flattenedFields ?? []).flatMap((field) =>
        'unique' in field && field.unique ? [[field.name]] : [],
      )
      const compound = (config?.sanitizedIndexes ?? [])
        .filter(({ unique }) => unique)
        .map(({ fields }) => fields.map(({ path }) => path))
      return [...single, ...compound].map((fields) => ({ slug, fields }))
    })

const duplicatesText = ({ example, groups, rows }: Duplicates, fields: string): string => {
  if (groups === 0) return 'No two rows stand in its way:'
  return `${String(rows)} rows in ${String(groups)} ${groups === 1 ? 'set' : 'sets'} have the same ${fields}, such as those with the ids ${example.join(' and ')}. Delete all but one of each set, then`
}

const missingIndexText = async (indexes: UniqueIndexes, of: UniqueFields): Promise<string> => {
  const fields = of.fields.join(' and ')
  const duplicates = await indexes.findDuplicates(of)
  return `The collection ${of.slug} has no unique index on ${fields}, which keeps workers from doing the same thing twice. ${duplicatesText(duplicates, fields)} ${indexes.remedy(of)}`
}

/**
 * Finds unique indexes that are missing, after waiting for those that are being built.
 *
 * @returns a sentence for each missing index of our collections
 */
export const missingUniqueIndexes = async (
  payload: Payload,
  options: Options,
): Promise<readonly string[]> => {
  const indexes = indexesOf(payload)
  await indexes.waitUntilBuilt()
  const sentences: string[] = []
  for (const of of uniqueFields(payload, options))
    if (!(await indexes.has(of))) sentences.push(await missingIndexText(indexes, of))
  return sentences
}

/** @throws {Fault} CONFIG_INVALID with every missing index and how to create it */
export const requireUniqueIndexes = async (payload: Payload, options: Options): Promise<void> => {
  const missing = await missingUniqueIndexes(payload, options)
  if (missing.length === 0) return
  throw new Fault('CONFIG_INVALID', ['Nothing is sent.', ...missing].join('\n'))
}
