import { Refusal, refuse } from '../../access/refusal.js'
import { guardedUpdate } from '../../storage/write/guarded-update.js'
import { issueContent } from '../issue-content.js'
import { systemClock } from '../../storage/system-clock.js'
import { contentHash } from '../../domain/content-hash.js'
import { Fault } from '../../domain/fault.js'
import type { Sentence } from '../../domain/localized-text.js'
import { atLeast } from '../../domain/roles.js'
import { scheduledHour, wallTimeOf, type ScheduledHour } from '../../publish/scheduled-hour.js'
import { sentence } from '../../i18n/localize.js'
import type { Guarded } from './issue-transition.js'
import { noteMove } from './noted-moves.js'

const BAD_REQUEST = 400
const CONFLICT = 409

const publicationZone = async ({ data, reader }: Guarded): Promise<string> => {
  const found = await reader.req.payload.db.findOne<{ id: string; timeZone?: string }>({
    collection: reader.slugs.publications,
    req: reader.req,
    where: { id: { equals: data.publication } },
  })
  return found?.timeZone ?? 'UTC'
}

/** @throws {Refusal} 400 for what is no hour or zone, 409 for none or one that has passed */
export const hourOf = async (guarded: Guarded): Promise<ScheduledHour> => {
  const { asked, data, reader } = guarded
  try {
    return scheduledHour({
      now: systemClock(),
      publicationZone: await publicationZone(guarded),
      publishAt: asked.publishAt,
      zone: asked.zone ?? (guarded.from === 'scheduled' ? data.zone : undefined),
    })
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const status = error.code === 'INPUT_INVALID' ? BAD_REQUEST : CONFLICT
    throw new Refusal(reader.req, status, error.details['sentence'] as Sentence)
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
}: Guarded): Promise<boolean> => {
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
    atLeast(roleOf({ ...user, collection: payload.config.admin.user }), 'publisher')
  )
}

/** Another hour for what is scheduled: the approval stays, and the hour is now asked for by whoever changed it. */
export const rescheduleIssue = async (guarded: Guarded): Promise<Record<string, unknown>> => {
  const { actor, data, reader } = guarded
  const { id, approval, publishAt } = data
  if (approval?.hash !== contentHash(await issueContent(reader, data))) {
    return refuse(reader.req, sentence('moves:changedSince'))
  }
  const hour = await hourOf(guarded)
  const set = {
    approval: scheduled(approval, actor),
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
      sentence('moves:movedMeanwhile', { now: sentence('stages:isPublished') }),
    )
  }
  const { zone } = hour
  const before = publishAt ? wallTimeOf(publishAt, zone) : ''
  const [first, ...rest] = hour.told
  const moved = sentence('moves:rescheduled', { ...first?.values, before })
  noteMove(reader.req, {
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
export const scheduled = (
  { at, by, hash }: NonNullable<Guarded['data']['approval']>,
  actor: Guarded['actor'],
) => ({ at, by, hash, ...(actor.kind === 'user' ? { scheduledBy: actor.id } : {}) })
