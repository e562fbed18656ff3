import type { Approval, PublishIntent } from '../../domain/issue/issue-workflow.js'
import { transitionContext } from '../../domain/issue/transition-context.js'
import type { PublishTime } from '../../publish/publish-time.js'
import { systemClock } from '../../storage/system-clock.js'
import type { Data, IssueTransition } from './issue-transition.js'
import { scheduledApproval } from './schedule.js'

const UNSCHEDULED = { publishAt: null, zone: null } as const

const NOT_PUBLISHED = { correction: null, intent: null, publishedAt: null } as const

const newApproval = ({ actor, data }: IssueTransition, at: string, hash: string): Approval => {
  const { approval } = data
  return approval
    ? { at: approval.at, by: approval.by, hash: approval.hash }
    : { at, by: actor.id, hash }
}

const newIntent = ({ actor, context, data }: IssueTransition, at: string): PublishIntent => {
  const { holdMs } = transitionContext(context.req)
  const hold = holdMs === undefined ? {} : { holdMs }
  return data.intent ?? { at, by: actor.id, deliver: data.deliver ?? 'mail', ...hold }
}

/**
 * The fields that an issue has once it is in a stage.
 *
 * @param hash of the content
 * @param hour only for `scheduled`
 */
export const stageFields = (
  transition: IssueTransition,
  hash: string,
  hour: PublishTime | undefined,
): Data => {
  const { actor, data, to } = transition
  const at = systemClock().toISOString()
  switch (to) {
    case 'draft':
      return { ...UNSCHEDULED, ...NOT_PUBLISHED, _status: 'draft', approval: null }
    case 'inReview':
      return { ...UNSCHEDULED, _status: 'draft', approval: null }
    case 'approved':
      return { ...UNSCHEDULED, _status: 'draft', approval: newApproval(transition, at, hash) }
    case 'scheduled':
      return {
        _status: 'draft',
        approval: data.approval ? scheduledApproval(data.approval, actor) : null,
        deliver: data.deliver ?? 'mail',
        publishAt: hour?.at ?? null,
        zone: hour?.zone ?? null,
      }
    case 'published': {
      const intent = newIntent(transition, at)
      return { _status: 'published', intent, publishedAt: data.publishedAt ?? intent.at }
    }
  }
}
