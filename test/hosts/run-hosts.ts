import { mkdtempSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'

import { issueWithoutEntries } from '../compile/issue-without-entries.js'
import { createAudience } from '../support/create-audience.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { startSmtpSink, type SmtpSink } from '../support/smtp/smtp-sink.js'
import { hostsOf, openDoor, startWorker, type Door, type Host } from './host.js'

/**
 * Two workers on two hosts send one mailing from one database, each through a port of its own, so that the server knows
 * who sent what. Then a second host is refused on SQLite. Prints one JSON document.
 */
const { values } = parseArgs({
  options: {
    hosts: { type: 'string', default: '' },
    recipients: { type: 'string', default: '1500' },
  },
})
/** The descriptor that `hosts.sh` connects to standard output; descriptor 1 has Payload's log. */
const RESULT = 3
/** Slow enough that the second host still finds work when it has started. */
const SLOW_MS = 25

const MOST_TRIES = 5

const hosts = hostsOf(values.hosts)
const recipients = Number(values.recipients)
const SETTINGS = { PAYLOAD_SECRET: 'test-secret', PUBLIC_URL: 'https://news.example' }

const through = (uri: string, { gateway }: Host, { port }: Door): string => {
  const url = new URL(uri)
  url.hostname = gateway
  url.port = String(port)
  return url.href
}

type Sender = { readonly host: Host; readonly sink: SmtpSink; readonly doors: readonly Door[] }

const send = async (host: Host, newsroom: Newsroom): Promise<Sender & { ended: Promise<void> }> => {
  const sink = await startSmtpSink({ slowMs: SLOW_MS })
  const database = await openDoor(host, Number(new URL(newsroom.databaseUri).port))
  const mail = await openDoor(host, sink.port)
  const worker = startWorker(host, ['--until-settled'], {
    ...SETTINGS,
    DATABASE_URI: through(newsroom.databaseUri, host, database),
    SMTP_URL: `smtp://${host.gateway}:${String(mail.port)}`,
  })
  const ended = worker.ended.then((code) => {
    if (code !== 0)
      throw new Error(`The worker on ${host.name} ended with ${String(code)}: ${worker.said()}`)
  })
  return { doors: [database, mail], ended, host, sink }
}

const hostsAtWork = async ({ payload }: Newsroom): Promise<string[]> => {
  const { docs } = await payload.db.find<{ host: string }>({
    collection: 'roundup-workers',
    pagination: false,
  })
  return docs.map(({ host }) => host)
}

const sendFromBoth = async () => {
  const newsroom = await openNewsroom()
  const { payload } = newsroom
  const { addresses, mailingId } = await createAudience(payload, recipients, {
    ...issueWithoutEntries(),
  })
  const senders = await Promise.all(hosts.map((host) => send(host, newsroom)))
  const seen = new Set<string>()
  const watch = setInterval(() => {
    void hostsAtWork(newsroom).then((names) => {
      for (const name of names) seen.add(name)
    })
  }, 500)
  await Promise.all(senders.map(({ ended }) => ended))
  clearInterval(watch)
  const copies = (address: string): number =>
    senders.reduce((sum, { sink }) => sum + (sink.taken.get(address) ?? 0), 0)
  const { counts, state } = (await payload.findByID({
    collection: 'mailings',
    depth: 0,
    id: mailingId,
  })) as {
    counts?: unknown
    state?: unknown
  }
  const result = {
    database: payload.db.name,
    recipients,
    state,
    counts,
    lost: addresses.filter((address) => copies(address) === 0).length,
    twice: addresses.filter((address) => copies(address) > 1).length,
    takenFrom: Object.fromEntries(
      senders.map(({ host, sink }) => [
        host.name,
        addresses.filter((address) => sink.taken.has(address)).length,
      ]),
    ),
    hostsAtWork: [...seen].sort(),
  }
  for (const { doors, sink } of senders) {
    for (const door of doors) door.close()
    await sink.close()
  }
  await newsroom.close()
  return result
}

/** The first host uses the file; the second opens it, as over a shared disk. */
const refuseOnSqlite = async () => {
  const [first, second] = hosts
  if (!first?.space || !second) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'roundup-hosts-'))
  const env = {
    ...SETTINGS,
    DATABASE_URI: `file:${join(folder, 'roundup.db')}`,
    SMTP_URL: `smtp://${first.gateway}:1`,
  }
  const holder = startWorker(first, [], env)
  try {
    for (let tries = 1; ; tries += 1) {
      await sleep(2000)
      const late = startWorker(second, ['--until-settled'], env)
      const code = await late.ended
      const said = late.said().trim().split('\n').at(-1)
      // The first had not started yet, so the second found nothing to send and ended.
      if (code !== 0 || tries === MOST_TRIES) return { code, said }
    }
  } finally {
    holder.child.kill('SIGTERM')
    await holder.ended
    rmSync(folder, { force: true, recursive: true })
  }
}

const sent = await sendFromBoth()
const secondHostOnSqlite = await refuseOnSqlite()
const separated = hosts.every(({ space }) => space !== undefined)
writeSync(RESULT, `${JSON.stringify({ separated, ...sent, secondHostOnSqlite }, null, 2)}\n`)
const isRefused =
  secondHostOnSqlite === undefined ||
  (secondHostOnSqlite.code === 1 && secondHostOnSqlite.said?.includes('SQLite database') === true)
const isWell =
  sent.lost === 0 &&
  sent.twice === 0 &&
  sent.state === 'settled' &&
  isRefused &&
  Object.values(sent.takenFrom).every((taken) => taken > 0)
process.exit(isWell ? 0 : 1)
