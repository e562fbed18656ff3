import { readFile, writeFile } from 'node:fs/promises'

import * as GraphQL from 'graphql'
import { format } from 'prettier'

import { resolveOptions } from '../options/resolve-options.js'
import { readerSchema } from '../read/graphql/queries.js'

const FILE = new URL('../../schema.graphql', import.meta.url)

const printed = (): Promise<string> => {
  const schema = readerSchema(GraphQL, resolveOptions({}))
  return format(GraphQL.printSchema(GraphQL.lexicographicSortSchema(schema)), { parser: 'graphql' })
}

const written = await readFile(FILE, 'utf8').catch(() => '')
const schema = await printed()
if (!process.argv.includes('--check')) {
  await writeFile(FILE, schema)
  console.log('Wrote schema.graphql, what readers may ask over GraphQL.')
} else if (written !== schema) {
  console.error('schema.graphql is stale. Write it anew with: npm run schema')
  process.exitCode = 1
}
