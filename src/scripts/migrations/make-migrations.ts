/**
 * Generates the one initial migration of each SQL database from the current collections; `--check` only reports
 * whether the one in the repository is stale. Needs no database server. Each database needs a process of its own,
 * because Payload keeps one schema per process.
 *
 * Usage: make-migrations.ts sqlite|postgres [--check]
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { getPayload } from 'payload'

const NAME = 'initial'
const INDEX = `import { down, up } from './initial.js'

export const migrations = [{ down, name: '${NAME}', up }]
`

type Dialect = 'sqlite' | 'postgres'

const generate = async (folder: string): Promise<string> => {
  const { default: config } = await import('../../../payload.config.js')
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  payload.db.migrationDir = folder
  await payload.db.createMigration({
    forceAcceptWarning: true,
    migrationName: NAME,
    payload,
    skipEmpty: false,
  })
  const made = readdirSync(folder).find((file) => file.endsWith('.ts') && file !== 'index.ts')
  if (!made) throw new Error('Payload made no migration.')
  return readFileSync(join(folder, made), 'utf8').replace(
    'import { MigrateUpArgs, MigrateDownArgs, sql }',
    'import { sql, type MigrateDownArgs, type MigrateUpArgs }',
  )
}

const run = async (dialect: Dialect, isCheck: boolean): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'roundup-migrations-'))
  try {
    const text = await generate(folder)
    const target = join('src/migrations', dialect)
    const current = readFileSync(join(target, `${NAME}.ts`), { encoding: 'utf8', flag: 'a+' })
    if (current === text) {
      console.error(`${dialect}: the migration is up to date`)
      return 0
    }
    if (isCheck) {
      console.error(`${dialect}: the migration is stale; run: npm run migrations`)
      return 1
    }
    writeFileSync(join(target, `${NAME}.ts`), text)
    writeFileSync(join(target, 'index.ts'), INDEX)
    console.error(`${dialect}: wrote ${target}/${NAME}.ts`)
    return 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const [dialect, flag] = process.argv.slice(2)
if (dialect !== 'sqlite' && dialect !== 'postgres') throw new Error('Say sqlite or postgres.')
process.exit(await run(dialect, flag === '--check'))
