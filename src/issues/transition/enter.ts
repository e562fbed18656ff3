import type { PayloadRequest } from 'payload'

import { refuse } from '../../access/refusal.js'
import { guardedUpdate } from '../../storage/write/guarded-update.js'
import { systemClock } from '../../storage/system-clock.js'
import { standsAs } from '../../approve/check-move.js'
import type { Approval, Intent } from '../../domain/issue-workflow.js'
import type { ScheduledHour } from '../../publish/scheduled-hour.js'
import { sentence } from '../../i18n/localize.js'
import { ownRow } from '../issue-document.js'
import type { Guarded } from './issue-transition.js'
import { scheduled } from './schedule.js'

/** Set by the command line alone, in the request's context. */
const holdAsked = ({ context }: PayloadRequest): { holdMs?: number } =>
  typeof context['roundupHoldMs'] === 'number' ? { holdMs: context['roundupHoldMs'] } : {}

const intentOf = ({ actor, data, reader }: Guarded, at: string): Intent =>
  data.intent ?? {
    at,
    by: actor.id,
    deliver: data.deliver ?? 'mail',
    ...holdAsked(reader.req),
  }

const UNSCHEDULED = { publishAt: null, zone: null } as const

const approvalOf = ({ actor, data }: Guarded, at: string, hash: string): Approval => {
  const { approval } = data
  return approval
    ? { at: approval.at, by: approval.by, hash: approval.hash }
    : { at, by: actor.id, hash }
}

/** What each stage leaves in the issue when it is entered. */
const leftBy = (
  guarded: Guarded,
  hash: string,
  hour: ScheduledHour | undefined,
): Record<string, unknown> => {
  const { actor, data, to } = guarded
  const at = systemClock().toISOString()
  switch (to) {
    case 'draft':
      return {
        ...UNSCHEDULED,
        _status: 'draft',
        approval: null,
        correction: null,
        intent: null,
        publishedAt: null,
      }
    case 'inReview':
      return { ...UNSCHEDULED, _status: 'draft', approval: null }
    case 'approved':
      return { ...UNSCHEDULED, _status: 'draft', approval: approvalOf(guarded, at, hash) }
    case 'scheduled':
      return {
        _status: 'draft',
        approval: data.approval ? scheduled(data.approval, actor) : null,
        deliver: data.deliver ?? 'mail',
        publishAt: hour?.at ?? null,
        zone: hour?.zone ?? null,
      }
    case 'published': {
      const intent = intentOf(guarded, at)
      return { _status: 'published', intent, publishedAt: data.publishedAt ?? intent.at }
    }
  }
}

/**
 * Moves the issue's own row in one statement that names the stage it leaves. Two that ask for the same move both
 * find it made.
 *
 * @returns what the stage leaves in the issue, and whether this very request moved it
 * @throws {Refusal} 409 when somebody moved it elsewhere meanwhile
 */
export const enterStage = async (
  guarded: Guarded,
  hash: string,
  hour?: ScheduledHour,
): Promise<{ readonly isMoved: boolean; readonly left: Record<string, unknown> }> => {
  const { data, from, reader, to } = guarded
  const left = { ...leftBy(guarded, hash, hour), stage: to }
  const isMoved = await guardedUpdate(reader.req.payload, reader.slugs.issues, {
    guard: { stage: from },
    id: data.id,
    req: reader.req,
    set: left,
  })
  if (isMoved) return { isMoved, left }
  const now = await ownRow(reader, data.id)
  if (now?.stage !== to) {
    return refuse(
      reader.req,
      sentence('moves:movedMeanwhile', { now: standsAs(now?.stage ?? 'draft') }),
    )
  }
  const { approval, intent, publishAt, publishedAt, zone } = now
  return { isMoved, left: { ...left, approval, intent, publishAt, publishedAt, zone } }
}
