import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { createLinks } from '../../options/links.js'
import { systemClock } from '../../storage/system-clock.js'
import { demoPlace, enterDemo, type DemoPlace } from '../../config/demo-environment.js'
import { Fault } from '../../domain/fault.js'
import { mailingStatus } from '../../cli/mailing-status.js'
import { openNewsroom, type Newsroom } from '../../cli/open-newsroom.js'
import { printJson } from '../../cli/print-json.js'
import { followMailing } from './follow-mailing.js'
import { freePort } from './free-port.js'
import { startInbox, type Inbox } from './inbox.js'
import { mailingOf, tellMailing, type Told } from './mailing-of.js'
import { DEMO_USERS, hirePeople } from './people.js'
import { startNext, startWorkerProcess, type Started } from './processes.js'
import { DEMO_UNDO_MS, seed, type Seeded } from './seed.js'
import { walk } from './walk.js'
import { warm } from './warm.js'

export type DemoOptions = {
  readonly once: boolean
  readonly fresh: boolean
  readonly json: boolean
  readonly port?: number | undefined
}

type Stage = {
  readonly options: DemoOptions
  readonly place: DemoPlace
  readonly port: number
  readonly inbox: Inbox
  readonly say: (line: string) => void
}

const QUERY = '{ latestIssue { title date sections { name isNew entries { title url } } } }'

const sayWhatHappened = (say: Stage['say'], told: Told): void => {
  const { accepted, entries, htmlBytes, refused, seconds, textBytes, uncertain } = told
  say(
    `${String(entries)} entries; the HTML part has ${String(htmlBytes)} bytes, the text part ${String(textBytes)}.`,
  )
  say(
    `${String(accepted)} accepted, ${String(refused)} refused, ${String(uncertain)} uncertain; ${String(seconds)} s in all.`,
  )
}

const secondsSince = (startedAt: number): number => (systemClock().getTime() - startedAt) / 1000

const deliver = async (
  stage: Stage,
  newsroom: Newsroom,
  seeded: Seeded,
  startedAt: number,
): Promise<Told> => {
  const mailing = await mailingOf(newsroom, seeded.issueId)
  if (!mailing)
    throw new Fault(
      'NOT_FOUND',
      'The sample was published on the web only; empty the demo with --fresh.',
    )
  const before = await mailingStatus(newsroom, mailing)
  if (before.state === 'settled') {
    stage.say('It was mailed by an earlier start, and is not mailed twice.')
    return tellMailing(newsroom, seeded.issueId, before, secondsSince(startedAt))
  }
  stage.say(
    `Mailing it. For ${String(DEMO_UNDO_MS / 1000)} s the publication could be undone; then it goes out.`,
  )
  const status = await followMailing(newsroom, mailing)
  return tellMailing(newsroom, seeded.issueId, status, secondsSince(startedAt))
}

const publishSample = async (stage: Stage, newsroom: Newsroom): Promise<Seeded> => {
  stage.say('Seeding the sample issue, four people and 25 subscribers.')
  const people = await hirePeople(newsroom.payload)
  const seeded = await seed(newsroom)
  await walk(newsroom, people, seeded.issueId, (line) => {
    stage.say(`  ${line}`)
  })
  return seeded
}

const addresses = ({ inbox }: Stage, { options, payload }: Newsroom, seeded: Seeded) => {
  const links = createLinks(options, payload.config.routes.api)
  return {
    admin: `${options.publicUrl}${payload.config.routes.admin}`,
    inbox: inbox.webUrl,
    web: links.issue({ issue: seeded.slug, publication: seeded.publication }),
    graphql: links.graphql(),
    api: `${options.publicUrl}${payload.config.routes.api}`,
  }
}

const untilSignalled = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve()
      })
    }
  })

const users = DEMO_USERS.map(({ email, password, role }) => ({ role, email, password }))

const sayAddress = async (stage: Stage, name: string, url: string): Promise<void> => {
  await warm(url)
  stage.say(`  ${name.padEnd(8)} ${url}`)
}

const showNewsroom = async (
  stage: Stage,
  newsroom: Newsroom,
  seeded: Seeded,
  told: Told,
): Promise<void> => {
  const urls = addresses(stage, newsroom, seeded)
  stage.say('Starting the app; each address is shown once it answers.')
  await sayAddress(stage, 'inbox', urls.inbox)
  await sayAddress(stage, 'web', urls.web)
  await sayAddress(stage, 'admin', urls.admin)
  for (const { email, password, role } of users)
    stage.say(`           ${role}: ${email}, password ${password}`)
  await sayAddress(
    stage,
    'graphql',
    `${urls.graphql}?query=${encodeURIComponent('{ __typename }')}`,
  )
  stage.say(`           paste: ${QUERY}`)
  stage.say('Everything stays up until you press Ctrl-C.')
  if (stage.options.json) printJson({ ...told, urls, users })
}

const stayUp = async (
  stage: Stage,
  newsroom: Newsroom,
  seeded: Seeded,
  told: Told,
): Promise<void> => {
  const ended = untilSignalled()
  const next = startNext(stage.place.folder, stage.port)
  try {
    const died = next.exited.then(() => {
      throw new Fault(
        'CONFIG_INVALID',
        `Next ended; look into ${join(stage.place.folder, 'next.log')}.`,
      )
    })
    await Promise.race([showNewsroom(stage, newsroom, seeded, told).then(() => ended), died, ended])
  } finally {
    await next.stop()
  }
}

const perform = async (stage: Stage, startedAt: number): Promise<void> => {
  const newsroom = await openNewsroom()
  const seeded = await publishSample(stage, newsroom)
  const { once } = stage.options
  const worker: Started = startWorkerProcess(stage.place.folder, once ? ['--until-settled'] : [])
  try {
    const told = await deliver(stage, newsroom, seeded, startedAt)
    sayWhatHappened(stage.say, told)
    if (!once) await stayUp(stage, newsroom, seeded, told)
    else if (stage.options.json) printJson(told)
  } finally {
    await worker.stop()
  }
}

/** One real issue from text to inbox, and then a newsroom to walk about in. */
export const runDemo = async (options: DemoOptions): Promise<void> => {
  const startedAt = systemClock().getTime()
  const place = demoPlace(options)
  const inbox = await startInbox(place.isTemporary ? undefined : join(place.folder, 'inbox'))
  const port = await freePort(options.port ?? 3000)
  enterDemo(place, { port, smtpUrl: inbox.smtpUrl })
  const say = options.json ? console.error : console.log
  try {
    await perform({ inbox, options, place, port, say }, startedAt)
  } finally {
    await inbox.stop()
    if (place.isTemporary) rmSync(place.folder, { force: true, recursive: true })
  }
}
