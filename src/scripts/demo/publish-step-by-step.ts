import { systemClock } from '../../storage/system-clock.js'
import type { IssueStage } from '../../domain/issue/issue-stages.js'
import type { Role } from '../../domain/roles.js'
import type { Newsroom } from '../../cli/open-newsroom.js'
import type { DemoUserIds } from './demo-users.js'

type Step = { readonly role: Role; readonly stage: IssueStage; readonly note: string }

const STEPS: readonly Step[] = [
  { role: 'author', stage: 'inReview', note: 'Ready for you, Emil.' },
  { role: 'editor', stage: 'approved', note: 'Reads well.' },
  { role: 'publisher', stage: 'published', note: 'Out it goes.' },
]

const ORDER: readonly IssueStage[] = ['draft', 'inReview', 'approved', 'published']

/** Takes the sample from its current stage to its publication. Each step is done by a user of the role it needs. */
export const publishStepByStep = async (
  { options, payload }: Newsroom,
  people: DemoUserIds,
  issueId: string,
  say: (line: string) => void,
): Promise<void> => {
  const collection = options.slugs.issues
  const issue = await payload.findByID({ collection, depth: 0, id: issueId, overrideAccess: true })
  const from = ORDER.indexOf((issue as { stage?: IssueStage }).stage ?? 'draft')
  for (const { note, role, stage } of STEPS.slice(Math.max(from, 0))) {
    const startedAt = systemClock().getTime()
    await payload.update({
      collection,
      data: { reviewNote: note, stage },
      id: issueId,
      overrideAccess: false,
      user: people[role],
    })
    say(`${role}: ${stage} (${String(systemClock().getTime() - startedAt)} ms) “${note}”`)
  }
}
