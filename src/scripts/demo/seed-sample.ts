import { readFile } from 'node:fs/promises'

import { systemClock } from '../../storage/system-clock.js'
import { createLocalReq } from 'payload'

import { Fault } from '../../domain/fault.js'
import { applyPlan } from '../../import/write/apply-plan.js'
import { findPublication } from '../../import/plan/find-publication.js'
import { findStoredIssue } from '../../import/plan/find-stored-issue.js'
import type { IssuePlan } from '../../domain/issue/issue-plan.js'
import { importSubscribers } from '../../import/subscribers/import-subscribers.js'
import { readRoundup } from '../../import/parse/read-roundup.js'
import type { Newsroom } from '../../cli/open-newsroom.js'

const SAMPLE = new URL('../../../emails/samples/alignment-roundup.txt', import.meta.url)
const SUBSCRIBER_COUNT = 25
/** Long enough to see that a mailing waits, short enough for a demo. */
export const DEMO_UNDO_MS = 2000

const FIRST_NAMES =
  'Amara Bo Chiara Daan Elif Farid Greta Hugo Ilse Jun Kofi Lena Mateo Nour Olga Pia Quentin Rosa Sami Tove Umar Vera Wen Ximena Yusuf'

const subscribersCsv = (): string => {
  const names = FIRST_NAMES.split(' ').slice(0, SUBSCRIBER_COUNT)
  return [
    'email,name',
    ...names.map((name) => `${name.toLowerCase()}@readers.example,${name}`),
  ].join('\n')
}

const SLUG = 'ai-alignment-breakthroughs-this-week'
const POSTAL_ADDRESS = 'Alignment Roundup, 1 Example Street, 10115 Berlin'

export type Seeded = {
  readonly issueId: string
  readonly publication: string
  readonly slug: string
}

const unlessMissing = (error: unknown): undefined => {
  if (!(error instanceof Fault && error.code === 'NOT_FOUND')) throw error
  return undefined
}

/** Finds the sample of an earlier start, whatever was changed in it since. */
const findSeeded = async (newsroom: Newsroom, plan: IssuePlan): Promise<Seeded | undefined> => {
  const context = { req: await createLocalReq({}, newsroom.payload), slugs: newsroom.options.slugs }
  const publication = await findPublication(context, SLUG).catch(unlessMissing)
  const issue = publication && (await findStoredIssue(context, plan, publication.id))
  return issue && { issueId: issue.id, publication: SLUG, slug: issue.slug }
}

const createSample = async (newsroom: Newsroom, bytes: Uint8Array): Promise<Seeded> => {
  const { options, payload } = newsroom
  const { issue, publication } = await applyPlan({
    ...newsroom,
    read: (points) => readRoundup({ bytes, points }),
  })
  await payload.update({
    collection: options.slugs.publications,
    data: { postalAddress: POSTAL_ADDRESS, undoWindowMs: DEMO_UNDO_MS },
    overrideAccess: true,
    where: { slug: { equals: publication.slug } },
  })
  await importSubscribers({
    ...newsroom,
    clock: systemClock,
    consent: 'They are made up for the demo, and agree to everything.',
    publication: publication.slug,
    text: subscribersCsv(),
  })
  return { issueId: issue.id, publication: publication.slug, slug: issue.slug }
}

/** Creates what is missing: the sample issue with its publication, and 25 subscribers. */
export const seedSample = async (newsroom: Newsroom): Promise<Seeded> => {
  const bytes = await readFile(SAMPLE)
  return (await findSeeded(newsroom, readRoundup({ bytes }))) ?? createSample(newsroom, bytes)
}
