import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

let folder = ''

/** A host that wrote neither `push: false` nor an address of its database, and whose config writes to standard output. */
const CONFIG = `
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { roundup } from './src/index.js'

console.log('a config that talks')
process.stdout.write('a config that writes')

export default buildConfig({
  collections: [{ slug: 'people', auth: true, fields: [] }],
  db: sqliteAdapter({ client: { url: process.env.HOST_DATABASE ?? '' } }),
  editor: lexicalEditor(),
  plugins: [roundup()],
  secret: process.env.HOST_SECRET ?? '',
})
`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'roundup-host-'))
  for (const part of ['src', 'emails', 'collections', 'tsconfig.json', 'package.json'])
    cpSync(part, join(folder, part), {
      filter: (path) => path !== join('src', 'scripts'),
      recursive: true,
    })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'payload.config.ts'), CONFIG)
  writeFileSync(join(folder, '.env'), 'HOST_SECRET=of-a-test\nHOST_DATABASE=file:./host.db\n')
})
afterAll(() => {
  rmSync(folder, { force: true, recursive: true })
})

const run = (
  ...args: readonly string[]
): Promise<{ code: unknown; stderr: string; stdout: string }> => {
  const { NODE_ENV: _mode, NODE_OPTIONS: _flags, ...env } = process.env
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(folder, 'src/cli/roundup.js'), ...args],
      { cwd: folder, env: env as NodeJS.ProcessEnv },
      (error, stdout, stderr) => {
        done({ code: error?.code ?? 0, stderr, stdout })
      },
    )
  })
}

it('changes no schema and leaves standard output to the answer, outside production', async () => {
  const { code, stderr, stdout } = await run('status', '--json')
  expect(stderr).toContain('The database has no tables for the newsletter yet')
  expect(stderr).toContain('a config that talks')
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  const written = readdirSync(folder)
    .filter((name) => name.startsWith('host.db'))
    .map((name) => readFileSync(join(folder, name), 'latin1'))
  expect(written.length).toBeGreaterThan(0)
  expect(written.join()).not.toContain('CREATE TABLE')
})
