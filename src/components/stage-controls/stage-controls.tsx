import type { ServerProps } from 'payload'

import type { Deliver } from '../../domain/issue-desk.js'
import type { IssueStage } from '../../domain/stages.js'
import { optionsOf } from '../../options/kept-options.js'
import { standing, stepsFor } from './steps.js'
import { StageButtons } from './stage-buttons.js'

type Props = Pick<ServerProps, 'id' | 'payload' | 'user'>

type Issue = { readonly id: string; readonly stage?: IssueStage; readonly deliver?: Deliver }

/** In place of Payload's publish button: the steps that this person may take with this issue. */
export const StageControls = async ({ id, payload, user }: Props) => {
  if (!id) return <StageButtons hint="Save the issue, then send it for review." steps={[]} />
  const { roleOf, slugs } = optionsOf(payload)
  const issue = await payload.db.findOne<Issue>({
    collection: slugs.issues,
    where: { id: { equals: id } },
  })
  const mailing = await payload.db.findOne<{ id: string; state: string }>({
    collection: slugs.mailings,
    where: { issue: { equals: id } },
  })
  const stage = issue?.stage ?? 'draft'
  const steps = stepsFor(
    stage,
    roleOf(user),
    ['holding', 'cancelled'].includes(mailing?.state ?? ''),
  )
  return <StageButtons hint={standing(stage)} key={stage} steps={steps} />
}
