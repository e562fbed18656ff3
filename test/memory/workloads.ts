import { readFileSync } from 'node:fs'

import { newId } from '../../src/storage/write/new-id.js'
import { systemClock } from '../../src/storage/system-clock.js'
import { publishIssue } from '../../src/cli/publish-issue.js'
import { applyPlan } from '../../src/import/write/apply-plan.js'
import { importSubscribers } from '../../src/import/subscribers/import-subscribers.js'
import { readRoundup } from '../../src/import/parse/read-roundup.js'
import type { Newsroom } from '../support/newsroom.js'

const SAMPLE = 'emails/samples/alignment-roundup.txt'
const DAY_MS = 86_400_000

const dayOf = (at: number): string =>
  new Date(Date.UTC(2020, 0, 1) + at * DAY_MS).toISOString().slice(0, 10)

/** Imports and publishes issues of 25 entries one after another, each on a different day. */
export const publishIssues = async (
  newsroom: Newsroom,
  count: number,
  fromDay = 0,
): Promise<void> => {
  const bytes = readFileSync(SAMPLE)
  for (let at = 0; at < count; at += 1) {
    const { issue } = await applyPlan({
      ...newsroom,
      read: (points) => {
        const plan = readRoundup({ bytes, points })
        return { ...plan, issue: { ...plan.issue, date: dayOf(fromDay + at) } }
      },
    })
    const note = 'Published to be measured.'
    await publishIssue(newsroom, { approve: true, deliver: 'web', issue: issue.id, note })
  }
}

export const importSubscriberList = async (newsroom: Newsroom, count: number): Promise<void> => {
  const rows = Array.from({ length: count }, (_, at) => `reader${at}@readers.example,Reader ${at}`)
  const { created } = await importSubscribers({
    ...newsroom,
    clock: systemClock,
    consent: 'They are made up, and agree to everything.',
    text: ['email,name', ...rows].join('\n'),
  })
  if (created !== count) throw new Error(`${created} of ${count} readers were subscribed.`)
}

/** Creates entries that are in no issue. */
export const createEntries = async ({ payload }: Newsroom, count: number): Promise<void> => {
  const { docs } = await payload.find({ collection: 'publications', limit: 1 })
  for (let at = 0; at < count; at += 1)
    await payload.create({
      collection: 'entries',
      data: {
        id: newId(),
        publication: docs[0]?.id ?? '',
        sources: [{ url: `https://source${at}.example/story` }],
        title: `Planted ${at}`,
      },
    })
}

/** Edits one field of all of them, as the admin's bulk edit does. */
export const editEntries = async ({ payload, people }: Newsroom, count: number): Promise<void> => {
  const { docs } = await payload.update({
    collection: 'entries',
    data: { tags: ['edited'] },
    depth: 0,
    overrideAccess: false,
    user: people.admin,
    where: { title: { like: 'Planted ' } },
  })
  if (docs.length !== count) throw new Error(`${docs.length} of ${count} entries were edited.`)
}
