import { readFileSync } from 'node:fs'

import { applyPlan } from '../../import/write/apply-plan.js'
import { readRoundup } from '../../import/parse/read-roundup.js'
import { openNewsroom, type Newsroom } from '../../cli/open-newsroom.js'
import { printJson } from '../../cli/print-json.js'
import { publishIssue, type PublishIssueArgs } from '../../cli/publish-issue.js'
import { operatorContext } from '../../domain/issue/transition-context.js'

/**
 * Runs as a process: `time-publishing.ts ROUNDUP TIMES FROM_DAY HOLD_MS`, on the database of the environment.
 * Publishes TIMES issues with the sample's content, each dated one day later, and prints the milliseconds and the CPU
 * milliseconds that each publish took. Mailings in their undo window are removed again.
 */
const [file = '', times = '1', fromDay = '0', holdMs = '0'] = process.argv.slice(2)
const DAY_MS = 86_400_000

const newsroom = await openNewsroom()
const { options, payload } = newsroom

const approved = async (room: Newsroom, day: number): Promise<PublishIssueArgs> => {
  const date = new Date(Date.UTC(2024, 0, 1) + day * DAY_MS).toISOString().slice(0, 10)
  const { issue } = await applyPlan({
    ...room,
    read: (points) => {
      const plan = readRoundup({ bytes: readFileSync(file), points })
      return { ...plan, issue: { ...plan.issue, date } }
    },
  })
  for (const stage of ['inReview', 'approved'])
    await payload.update({
      collection: options.slugs.issues,
      context: operatorContext(),
      data: { reviewNote: 'Published to be measured.', stage },
      id: issue.id,
      overrideAccess: true,
    })
  return { approve: false, deliver: 'mail', holdMs: Number(holdMs), issue: issue.id }
}

const publishingMs: number[] = []
const publishingCpuMs: number[] = []
for (let at = 0; at < Number(times); at += 1) {
  const args = await approved(newsroom, Number(fromDay) + at)
  const before = process.cpuUsage()
  const startedAt = performance.now()
  await publishIssue(newsroom, args)
  publishingMs.push(performance.now() - startedAt)
  const { system, user } = process.cpuUsage(before)
  publishingCpuMs.push((system + user) / 1000)
}
if (Number(holdMs) > 0)
  await payload.db.deleteMany({
    collection: options.slugs.mailings,
    where: { state: { equals: 'holding' } },
  })
printJson({ publishingMs, publishingCpuMs })
await payload.destroy()
process.exit()
