import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { afterAll, describe, expect, it } from '@jest/globals'
import { buildConfig, type Config } from 'payload'
import { generateTypes } from 'payload/node'
import ts from 'typescript'

import { roundup } from '../../src/plugin.js'

mkdirSync('data', { recursive: true })
const folder = mkdtempSync('data/host-types-')
afterAll(() => rmSync(folder, { recursive: true }))

const options: ts.CompilerOptions = {
  exactOptionalPropertyTypes: true,
  jsx: ts.JsxEmit.ReactJSX,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  paths: {
    'payload-roundup': [resolve('src/index.ts')],
    'payload-roundup/types': [resolve('src/exports/types.ts')],
  },
  skipLibCheck: true,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  types: [],
}

/** Generates the types of a host, and returns what the compiler says of a file that uses both. */
const errorsOf = async (file: string, host: Pick<Config, 'collections' | 'plugins'>) => {
  const directory = join(folder, file)
  mkdirSync(directory)
  const config = await buildConfig({
    db: sqliteAdapter({ client: { url: ':memory:' } }),
    editor: lexicalEditor(),
    secret: 'a secret of a test',
    typescript: { outputFile: resolve(directory, 'payload-types.ts') },
    ...host,
  })
  await generateTypes(config, { log: false })
  const path = join(directory, file)
  copyFileSync(join('test/types/hosts', file), path)
  const program = ts.createProgram([path], options)
  const source = program.getSourceFile(path)
  return [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

const users = { slug: 'users', auth: true, fields: [] }

describe('our document types', () => {
  it('are those of a host with default slugs, field by field', async () => {
    expect(
      await errorsOf('default-slugs.ts', { collections: [users], plugins: [roundup()] }),
    ).toEqual([])
  })

  it('are those of a host with slugs, media and fields of its own', async () => {
    const media = {
      slug: 'media',
      fields: [{ name: 'credit', type: 'text' as const }],
      upload: true,
    }
    const slugs = {
      entries: 'news-entries',
      issues: 'news-issues',
      publications: 'news-publications',
    }
    const sponsor = { name: 'sponsor', type: 'text' as const }
    const withSponsor = (config: Config): Config => ({
      ...config,
      collections: (config.collections ?? []).map((collection) =>
        collection.slug === 'news-issues'
          ? { ...collection, fields: [...collection.fields, sponsor] }
          : collection,
      ),
    })
    const plugins = [roundup({ mediaSlug: 'media', slugs }), withSponsor]
    expect(await errorsOf('own-slugs.ts', { collections: [users, media], plugins })).toEqual([])
  })
})
