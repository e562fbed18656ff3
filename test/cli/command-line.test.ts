import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { simpleParser } from 'mailparser'

import { freshDatabase, type FreshDatabase } from '../support/databases/fresh-database.js'
import { runRoundup, type CommandResult } from '../support/processes/run-roundup.js'
import { startSmtpSink, type SmtpSink } from '../support/smtp/smtp-sink.js'

const SAMPLE = 'emails/samples/alignment-roundup.txt'

let folder: string
let database: FreshDatabase
let sink: SmtpSink

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roundup-cli-'))
  database = await freshDatabase()
  sink = await startSmtpSink()
})
afterAll(async () => {
  await sink.close()
  await database.drop()
  await rm(folder, { recursive: true })
})

const run = (args: readonly string[], input?: string): Promise<CommandResult> =>
  runRoundup(args, {
    env: {
      DATABASE_URI: database.uri,
      PAYLOAD_SECRET: 'test',
      PUBLIC_URL: 'https://news.example',
      SMTP_URL: sink.url,
    },
    ...(input === undefined ? {} : { input }),
  })

const json = async <Document>(args: readonly string[]): Promise<Document> => {
  const { code, stderr, stdout } = await run([...args, '--json'])
  if (code !== 0) throw new Error(`roundup ${args.join(' ')}: exit ${String(code)}\n${stderr}`)
  return JSON.parse(stdout) as Document
}

type Imported = {
  publication: { slug: string }
  issue: { id: string; slug: string; number: number }
  created: number
  changed: number
  unchanged: number
}
type Status = { state: string; counts: Record<string, number>; etaSeconds: number | null }

describe('an issue from the command line', () => {
  it('is created once: publication, sections, entries and a draft', async () => {
    const imported = await json<Imported>(['import', SAMPLE])
    expect(imported).toMatchObject({
      publication: { slug: 'ai-alignment-breakthroughs-this-week' },
      issue: { number: 1, slug: 'no-1' },
      created: 1 + 10 + 25 + 1,
      changed: 0,
      unchanged: 0,
    })
  })

  it('is left unchanged by a second import, which says so', async () => {
    const again = await json<Imported>(['import', SAMPLE])
    expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 37 })
    const { stdout } = await run(['import', SAMPLE])
    expect(stdout).toContain('Nothing to do')
  })

  it('refuses a changed file with what differs, and writes it with --update', async () => {
    const changed = join(folder, 'changed.txt')
    const text = await readFile(SAMPLE, 'utf8')
    await writeFile(changed, text.replace('HotShotXL', 'HotShotXXL'))
    const refused = await run(['import', changed])
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('HotShotXXL')
    expect(refused.stderr).toContain('--update')
    const updated = await json<Imported>(['import', changed, '--update'])
    expect(updated).toMatchObject({ created: 0, changed: 1, unchanged: 36 })
    await json(['import', SAMPLE, '--update'])
  })

  it('is mailed to every subscriber once, and its mailing settles', async () => {
    const list = join(folder, 'readers.csv')
    const rows = Array.from(
      { length: 30 },
      (_, n) => `reader${String(n)}@readers.example,Reader ${String(n)}`,
    )
    await writeFile(
      list,
      ['email,name', ...rows, 'no address,Nobody', 'READER1@readers.example,Twin'].join('\n'),
    )
    const imported = await json([
      'subscribers',
      'import',
      list,
      '--consent',
      'Signed up at the fair',
    ])
    expect(imported).toEqual({
      rows: 32,
      created: 30,
      unchanged: 0,
      rejected: [
        { line: 32, reason: expect.stringContaining('no e-mail address') },
        { line: 33, reason: expect.stringContaining('line 3') },
      ],
    })
    const published = await json<{ mailing: string }>([
      'publish',
      'no-1',
      '--approve',
      '--note',
      'Checked by the operator',
      '--hold',
      '0',
    ])
    const worked = await run(['worker', '--until-settled'])
    expect(worked.code).toBe(0)
    const status = await json<Status>(['status', published.mailing])
    expect(status).toMatchObject({
      state: 'settled',
      counts: { accepted: 30, queued: 0, uncertain: 0 },
      etaSeconds: 0,
    })
    expect([...sink.taken.values()]).toEqual(Array.from({ length: 30 }, () => 1))
  })

  it('is not mailed again by publishing, importing or working again', async () => {
    await json(['publish', 'no-1'])
    await json(['import', SAMPLE])
    await run(['worker', '--until-settled'])
    expect([...sink.taken.values()]).toEqual(Array.from({ length: 30 }, () => 1))
  })

  it('is never changed by an import once it is published', async () => {
    const changed = join(folder, 'late.txt')
    await writeFile(changed, (await readFile(SAMPLE, 'utf8')).replace('GAIA-1', 'GAIA-7'))
    const { code, stderr } = await run(['import', changed, '--update'])
    expect(code).toBe(1)
    expect(stderr).toContain('published issue is never changed')
  })
})

describe('a file rendered without a database', () => {
  it('is the message as it would be sent, with both parts and an unsubscribe link', async () => {
    const out = join(folder, 'issue.eml')
    const { code } = await runRoundup(['render', SAMPLE, '--format', 'eml', '--out', out], {
      env: { DATABASE_URI: 'nothing://here', PAYLOAD_SECRET: 'test' },
    })
    expect(code).toBe(0)
    const bytes = await readFile(out)
    expect(bytes.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const mail = await simpleParser(bytes)
    expect(mail.subject).toBe('AI Alignment Breakthroughs this week')
    expect(mail.text).toContain('HotShotXL')
    expect(Buffer.byteLength(String(mail.html))).toBeLessThan(60_000)
    expect(mail.headers.get('list')).toMatchObject({
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    })
  })
})

describe('a command that cannot be carried out', () => {
  it('prints a sentence on standard error, exits with 1 and prints nothing on standard output', async () => {
    for (const args of [
      ['import', 'no-such-file.txt', '--json'],
      ['render', 'no-such-issue'],
      ['status', 'no-such-mailing', '--json'],
      ['publish', 'no-1', '--approve'],
    ]) {
      const { code, stderr, stdout } = await run(args)
      expect({ args, code, stdout }).toEqual({ args, code: 1, stdout: '' })
      expect(stderr.trim().split('\n')).toHaveLength(1)
    }
  })

  it('is a worker without a mail server, which says the option that names one', async () => {
    const { code, stderr, stdout } = await runRoundup(['worker', '--until-settled'], {
      env: { DATABASE_URI: database.uri, PAYLOAD_SECRET: 'test', SMTP_URL: '' },
    })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('option delivery.smtpUrl of roundup()')
  })
})
