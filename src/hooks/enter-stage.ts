import { APIError, type PayloadRequest } from 'payload'

import { guardedUpdate } from '../adapters/guarded-update.js'
import { systemClock } from '../adapters/system-clock.js'
import type { Intent } from '../domain/issue-desk.js'
import { ownRow, type Guarded } from './desk-issue.js'

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

/** What each stage leaves in the issue when it is entered. */
const leftBy = (guarded: Guarded, hash: string): Record<string, unknown> => {
  const { actor, data, to } = guarded
  const at = systemClock().toISOString()
  switch (to) {
    case 'draft':
      return { _status: 'draft', approval: null, intent: null, publishedAt: null }
    case 'inReview':
      return { _status: 'draft', approval: null }
    case 'approved':
      return { _status: 'draft', approval: data.approval ?? { at, by: actor.id, hash } }
    case 'scheduled':
      return { _status: 'draft' }
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
 * @returns what the stage leaves in the issue
 * @throws {APIError} 409 when somebody moved it elsewhere meanwhile
 */
export const enterStage = async (
  guarded: Guarded,
  hash: string,
): Promise<Record<string, unknown>> => {
  const { data, from, reader, to } = guarded
  const left = { ...leftBy(guarded, hash), stage: to }
  const isMoved = await guardedUpdate(reader.req.payload, reader.slugs.issues, {
    guard: { stage: from },
    id: data.id,
    req: reader.req,
    set: left,
  })
  if (isMoved) return left
  const now = await ownRow(reader, data.id)
  if (now?.stage === to) {
    const { approval, intent, publishedAt } = now
    return { ...left, approval, intent, publishedAt }
  }
  throw new APIError(
    'Somebody else has moved this issue meanwhile. Look at it again, then decide.',
    409,
    undefined,
    true,
  )
}
