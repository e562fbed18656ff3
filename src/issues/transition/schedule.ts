import { refuse } from '../../access/refusal.js'
import { guardedUpdate } from '../../storage/guarded-update/index.js'
import type { PublicationRow } from '../compose-issue-content.js'
import { systemClock } from '../../storage/system-clock.js'
import type { Actor, Approval } from '../../domain/issue/issue-workflow.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { isAtLeastRole } from '../../domain/roles.js'
import {
  readPublishTime,
  formatInstantInZone,
  type PublishTime,
} from '../../publish/publish-time.js'
import { localizedText } from '../../i18n/localize.js'
import type { Data, IssueTransition } from './issue-transition.js'
import { setPendingRecord } from '../../domain/issue/transition-context.js'

/** @throws {Fault} INPUT_INVALID for what is no time or zone, MOVE_NOT_NOW for none or one that has passed */
export const requestedPublishTime = (
  { data, from, requested }: IssueTransition,
  { timeZone }: Pick<PublicationRow, 'timeZone'>,
): PublishTime =>
  readPublishTime({
    now: systemClock(),
    publicationZone: timeZone,
    publishAt: requested.publishAt,
    zone: requested.zone ?? (from === 'scheduled' ? data.zone : undefined),
  })

/** Whether whoever scheduled an issue may still publish. Checked when our own code publishes it at its time. */
export const schedulerMayPublish = async ({
  actor,
  data,
  from,
  context,
  roleOf,
  to,
}: IssueTransition): Promise<boolean> => {
  const scheduledBy = data.approval?.scheduledBy
  const isAtTheHour = actor.kind === 'system' && from === 'scheduled' && to === 'published'
  if (!isAtTheHour || !scheduledBy) return true
  const { payload } = context.req
  const user = await payload.findByID({
    collection: payload.config.admin.user,
    depth: 0,
    disableErrors: true,
    id: scheduledBy,
    overrideAccess: true,
    req: context.req,
  })
  return (
    user !== null &&
    isAtLeastRole(roleOf({ ...user, collection: payload.config.admin.user }), 'publisher')
  )
}

/** Updates the row, unless somebody published the issue or moved it meanwhile. */
const reschedule = async ({ context, data }: IssueTransition, set: Data): Promise<void> => {
  const { req, slugs } = context
  const update = { guard: { stage: 'scheduled' }, id: data.id, req, set }
  if (await guardedUpdate(req.payload, slugs.issues, update)) return
  refuse(localizedText('transitions:movedMeanwhile', { now: localizedText('stages:isPublished') }))
}

/** "Rescheduled from … to …", and what there is to know about the new time. */
const rescheduleTexts = (
  { data: { publishAt } }: IssueTransition,
  { messages: [first, ...rest], zone }: PublishTime,
): readonly LocalizedText[] => {
  const before = publishAt ? formatInstantInZone(publishAt, zone) : ''
  return [localizedText('transitions:rescheduled', { ...first?.values, before }), ...rest]
}

/** Another time for a scheduled issue. The approval stays; whoever changed the time is now the one who scheduled it. */
export const rescheduleIssue = async (transition: IssueTransition): Promise<Data> => {
  const { actor, compose, context, data, requested } = transition
  const { approval, deliver, id } = data
  const { hash, publication } = await compose()
  if (approval?.hash !== hash) return refuse(localizedText('transitions:changedSince'))
  const hour = requestedPublishTime(transition, publication)
  const set = {
    approval: scheduledApproval(approval, actor),
    publishAt: hour.at,
    zone: hour.zone,
    ...(deliver ? { deliver } : {}),
  }
  await reschedule(transition, set)
  setPendingRecord(context.req, {
    changes: rescheduleTexts(transition, hour),
    from: 'scheduled',
    hash,
    issueId: id,
    note: requested.note,
    to: 'scheduled',
  })
  return { ...data, ...set, stage: 'scheduled' }
}

/** An approval with the user who scheduled it. Our own code has no role that it could lose, and is not named. */
export const scheduledApproval = ({ at, by, hash }: Approval, actor: Actor): Approval => ({
  at,
  by,
  hash,
  ...(actor.kind === 'user' ? { scheduledBy: actor.id } : {}),
})
