import { Refusal, refuse } from '../../access/refusal.js'
import { guardedUpdate } from '../../storage/guarded-update/index.js'
import { composeIssueContent } from '../compose-issue-content.js'
import { systemClock } from '../../storage/system-clock.js'
import { contentHash } from '../../domain/content-hash.js'
import { Fault } from '../../domain/fault.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { isAtLeastRole } from '../../domain/roles.js'
import {
  readPublishTime,
  formatInstantInZone,
  type PublishTime,
} from '../../publish/publish-time.js'
import { localizedText } from '../../i18n/localize.js'
import type { IssueTransition } from './issue-transition.js'
import { setPendingRecord } from './pending-record.js'

const BAD_REQUEST = 400
const CONFLICT = 409

const publicationZone = async ({ data, reader }: IssueTransition): Promise<string> => {
  const found = await reader.req.payload.db.findOne<{ id: string; timeZone?: string }>({
    collection: reader.slugs.publications,
    req: reader.req,
    where: { id: { equals: data.publication } },
  })
  return found?.timeZone ?? 'UTC'
}

/** @throws {Refusal} 400 for what is no hour or zone, 409 for none or one that has passed */
export const requestedPublishTime = async (guarded: IssueTransition): Promise<PublishTime> => {
  const { asked, data, reader } = guarded
  try {
    return readPublishTime({
      now: systemClock(),
      publicationZone: await publicationZone(guarded),
      publishAt: asked.publishAt,
      zone: asked.zone ?? (guarded.from === 'scheduled' ? data.zone : undefined),
    })
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const status = error.code === 'INPUT_INVALID' ? BAD_REQUEST : CONFLICT
    throw new Refusal(reader.req, status, error.details['sentence'] as LocalizedText)
  }
}

/** Whether whoever scheduled an issue may still publish; asked of our own code alone, which publishes at the hour. */
export const schedulerMayPublish = async ({
  actor,
  data,
  from,
  reader,
  roleOf,
  to,
}: IssueTransition): Promise<boolean> => {
  const scheduledBy = data.approval?.scheduledBy
  const isAtTheHour = actor.kind === 'system' && from === 'scheduled' && to === 'published'
  if (!isAtTheHour || !scheduledBy) return true
  const { payload } = reader.req
  const user = await payload.findByID({
    collection: payload.config.admin.user,
    depth: 0,
    disableErrors: true,
    id: scheduledBy,
    overrideAccess: true,
    req: reader.req,
  })
  return (
    user !== null &&
    isAtLeastRole(roleOf({ ...user, collection: payload.config.admin.user }), 'publisher')
  )
}

/** Another hour for what is scheduled: the approval stays, and the hour is now asked for by whoever changed it. */
export const rescheduleIssue = async (
  guarded: IssueTransition,
): Promise<Record<string, unknown>> => {
  const { actor, data, reader } = guarded
  const { id, approval, publishAt } = data
  if (approval?.hash !== contentHash(await composeIssueContent(reader, data))) {
    return refuse(reader.req, localizedText('transitions:changedSince'))
  }
  const hour = await requestedPublishTime(guarded)
  const set = {
    approval: scheduledApproval(approval, actor),
    publishAt: hour.at,
    zone: hour.zone,
    ...(data.deliver ? { deliver: data.deliver } : {}),
  }
  const guard = { stage: 'scheduled' }
  if (
    !(await guardedUpdate(reader.req.payload, reader.slugs.issues, {
      guard,
      id,
      req: reader.req,
      set,
    }))
  ) {
    return refuse(
      reader.req,
      localizedText('transitions:movedMeanwhile', { now: localizedText('stages:isPublished') }),
    )
  }
  const { zone } = hour
  const before = publishAt ? formatInstantInZone(publishAt, zone) : ''
  const [first, ...rest] = hour.messages
  const moved = localizedText('transitions:rescheduled', { ...first?.values, before })
  setPendingRecord(reader.req, {
    changes: [moved, ...rest],
    from: 'scheduled',
    hash: approval.hash,
    issueId: id,
    note: guarded.asked.note,
    to: 'scheduled',
  })
  return { ...data, ...set, stage: 'scheduled' }
}

/** An approval with who asked for its hour: a person, or nobody whose right could be lost. */
export const scheduledApproval = (
  { at, by, hash }: NonNullable<IssueTransition['data']['approval']>,
  actor: IssueTransition['actor'],
) => ({ at, by, hash, ...(actor.kind === 'user' ? { scheduledBy: actor.id } : {}) })
