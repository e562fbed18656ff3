import type { PayloadRequest } from 'payload'

import { refuse } from '../../access/refusal.js'
import { guardedUpdate } from '../../storage/guarded-update/index.js'
import { systemClock } from '../../storage/system-clock.js'
import { stageText } from '../../approve/check-transition.js'
import type { Approval, PublishIntent } from '../../domain/issue-workflow.js'
import type { PublishTime } from '../../publish/publish-time.js'
import { localizedText } from '../../i18n/localize.js'
import { findIssueRow } from '../issue-document.js'
import type { IssueTransition } from './issue-transition.js'
import { scheduledApproval } from './schedule.js'

/** Set by the command line alone, in the request's context. */
const holdAsked = ({ context }: PayloadRequest): { holdMs?: number } =>
  typeof context['roundupHoldMs'] === 'number' ? { holdMs: context['roundupHoldMs'] } : {}

const intentOf = ({ actor, data, reader }: IssueTransition, at: string): PublishIntent =>
  data.intent ?? {
    at,
    by: actor.id,
    deliver: data.deliver ?? 'mail',
    ...holdAsked(reader.req),
  }

const UNSCHEDULED = { publishAt: null, zone: null } as const

const approvalOf = ({ actor, data }: IssueTransition, at: string, hash: string): Approval => {
  const { approval } = data
  return approval
    ? { at: approval.at, by: approval.by, hash: approval.hash }
    : { at, by: actor.id, hash }
}

/** What each stage leaves in the issue when it is entered. */
const leftBy = (
  guarded: IssueTransition,
  hash: string,
  hour: PublishTime | undefined,
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
        approval: data.approval ? scheduledApproval(data.approval, actor) : null,
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
  guarded: IssueTransition,
  hash: string,
  hour?: PublishTime,
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
  const now = await findIssueRow(reader, data.id)
  if (now?.stage !== to) {
    return refuse(
      reader.req,
      localizedText('transitions:movedMeanwhile', { now: stageText(now?.stage ?? 'draft') }),
    )
  }
  const { approval, intent, publishAt, publishedAt, zone } = now
  return { isMoved, left: { ...left, approval, intent, publishAt, publishedAt, zone } }
}
