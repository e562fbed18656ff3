import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { createLinks } from '../../options/links.js'
import { systemClock } from '../../storage/system-clock.js'
import {
  openDemoFolder,
  setDemoEnvironment,
  type DemoFolder,
} from '../../config/demo-environment.js'
import { Fault } from '../../domain/fault.js'
import { mailingStatus } from '../../cli/mailing-status.js'
import { openNewsroom, type Newsroom } from '../../cli/open-newsroom.js'
import { printJson } from '../../cli/print-json.js'
import { followMailing } from './follow-mailing.js'
import { freePort } from '../inbox/free-port.js'
import { startLocalInbox, type LocalInbox } from '../inbox/local-inbox.js'
import { findDemoMailingId, mailingFigures, type MailingFigures } from './mailing-figures.js'
import { DEMO_USERS, createDemoUsers } from './demo-users.js'
import { startNext, startWorkerProcess, type DemoProcess } from './processes.js'
import { DEMO_UNDO_MS, seedSample, type Seeded } from './seed-sample.js'
import { publishStepByStep } from './publish-step-by-step.js'
import { waitUntilReachable } from './wait-until-reachable.js'
import { printLine } from '../../cli/standard-output.js'

export type DemoOptions = {
  readonly once: boolean
  readonly fresh: boolean
  readonly json: boolean
  readonly port?: number | undefined
}

type DemoRun = {
  readonly options: DemoOptions
  readonly place: DemoFolder
  readonly port: number
  readonly inbox: LocalInbox
  readonly say: (line: string) => void
}

const QUERY = '{ latestIssue { title date sections { name isNew entries { title url } } } }'

const printFigures = (say: DemoRun['say'], figures: MailingFigures): void => {
  const { accepted, entries, htmlBytes, refused, seconds, textBytes, uncertain } = figures
  say(
    `${String(entries)} entries; the HTML part has ${String(htmlBytes)} bytes, the text part ${String(textBytes)}.`,
  )
  say(
    `${String(accepted)} accepted, ${String(refused)} refused, ${String(uncertain)} uncertain; ${String(seconds)} s in all.`,
  )
}

const secondsSince = (startedAt: number): number => (systemClock().getTime() - startedAt) / 1000

const deliver = async (
  run: DemoRun,
  newsroom: Newsroom,
  seeded: Seeded,
  startedAt: number,
): Promise<MailingFigures> => {
  const mailing = await findDemoMailingId(newsroom, seeded.issueId)
  if (!mailing)
    throw new Fault(
      'NOT_FOUND',
      'The sample was published on the web only; empty the demo with --fresh.',
    )
  const before = await mailingStatus(newsroom, mailing)
  if (before.state === 'settled') {
    run.say('It was mailed by an earlier start, and is not mailed twice.')
    return mailingFigures(newsroom, seeded.issueId, before, secondsSince(startedAt))
  }
  run.say(
    `Mailing it. For ${String(DEMO_UNDO_MS / 1000)} s the publication could be undone; then it goes out.`,
  )
  const status = await followMailing(newsroom, mailing)
  return mailingFigures(newsroom, seeded.issueId, status, secondsSince(startedAt))
}

const publishSample = async (run: DemoRun, newsroom: Newsroom): Promise<Seeded> => {
  run.say('Seeding the sample issue, four people and 25 subscribers.')
  const people = await createDemoUsers(newsroom.payload)
  const seeded = await seedSample(newsroom)
  await publishStepByStep(newsroom, people, seeded.issueId, (line) => {
    run.say(`  ${line}`)
  })
  return seeded
}

const demoUrls = ({ inbox }: DemoRun, { options, payload }: Newsroom, seeded: Seeded) => {
  const links = createLinks(options)
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

const printAddress = async (run: DemoRun, name: string, url: string): Promise<void> => {
  await waitUntilReachable(url)
  run.say(`  ${name.padEnd(8)} ${url}`)
}

const showNewsroom = async (
  run: DemoRun,
  newsroom: Newsroom,
  seeded: Seeded,
  figures: MailingFigures,
): Promise<void> => {
  const urls = demoUrls(run, newsroom, seeded)
  run.say('Starting the app; each address is shown once it answers.')
  await printAddress(run, 'inbox', urls.inbox)
  await printAddress(run, 'web', urls.web)
  await printAddress(run, 'admin', urls.admin)
  for (const { email, password, role } of users)
    run.say(`           ${role}: ${email}, password ${password}`)
  await printAddress(
    run,
    'graphql',
    `${urls.graphql}?query=${encodeURIComponent('{ __typename }')}`,
  )
  run.say(`           paste: ${QUERY}`)
  run.say('Everything stays up until you press Ctrl-C.')
  if (run.options.json) printJson({ ...figures, urls, users })
}

const runUntilStopped = async (
  run: DemoRun,
  newsroom: Newsroom,
  seeded: Seeded,
  figures: MailingFigures,
): Promise<void> => {
  const ended = untilSignalled()
  const next = startNext(run.place.path, run.port)
  try {
    const died = next.exited.then(() => {
      throw new Fault(
        'CONFIG_INVALID',
        `Next ended; look into ${join(run.place.path, 'next.log')}.`,
      )
    })
    await Promise.race([
      showNewsroom(run, newsroom, seeded, figures).then(() => ended),
      died,
      ended,
    ])
  } finally {
    await next.stop()
  }
}

const runSteps = async (run: DemoRun, startedAt: number): Promise<void> => {
  const newsroom = await openNewsroom()
  const seeded = await publishSample(run, newsroom)
  const { once } = run.options
  const worker: DemoProcess = startWorkerProcess(run.place.path, once ? ['--until-settled'] : [])
  try {
    const figures = await deliver(run, newsroom, seeded, startedAt)
    printFigures(run.say, figures)
    if (!once) await runUntilStopped(run, newsroom, seeded, figures)
    else if (run.options.json) printJson(figures)
  } finally {
    await worker.stop()
  }
}

/** Takes one issue from text to 25 inboxes, and then keeps the app running. */
export const runDemo = async (options: DemoOptions): Promise<void> => {
  const startedAt = systemClock().getTime()
  const place = openDemoFolder(options)
  const inbox = await startLocalInbox(place.isTemporary ? undefined : join(place.path, 'inbox'))
  const port = await freePort(options.port ?? 3000)
  setDemoEnvironment(place, { port, smtpUrl: inbox.smtpUrl })
  const say = options.json ? console.error : printLine
  try {
    await runSteps({ inbox, options, place, port, say }, startedAt)
  } finally {
    await inbox.stop()
    if (place.isTemporary) rmSync(place.path, { force: true, recursive: true })
  }
}
