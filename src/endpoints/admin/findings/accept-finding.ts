import { guardedUpdate } from '../../../storage/write/guarded-update.js'
import { serialize } from '../../../storage/write/serialize.js'
import { findAcceptances, runPreflight } from '../../../issues/run-preflight.js'
import { systemClock } from '../../../storage/system-clock.js'
import { MAX_LENGTHS } from '../../../domain/max-lengths.js'
import type { Acceptance } from '../../../domain/finding.js'
import { requestActor } from '../../../issues/request-actor.js'
import { localizedFault, localizedText } from '../../../i18n/localize.js'
import { refuseLocked } from '../lineup/save-rows.js'
import type { IssueRequest } from '../../../issues/queries/issue-handler.js'
import { findingsAnswer } from './findings-answer.js'

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Written to the row that says where the issue stands, and only while it stands there. */
const keep = (
  { issue, req, slugs }: IssueRequest,
  change: (kept: readonly Acceptance[]) => readonly Acceptance[],
): Promise<void> =>
  serialize(`accepted:${issue.id}`, async () => {
    const kept = await findAcceptances({ req, slugs }, issue.id)
    const isKept = await guardedUpdate(req.payload, slugs.issues, {
      id: issue.id,
      guard: { stage: issue.stage ?? 'draft' },
      req,
      set: { acceptedFindings: change(kept) },
    })
    if (!isKept) throw localizedFault('MOVE_NOT_NOW', localizedText('findings:movedMeanwhile'))
  })

/** @throws {Fault} where it is gone, or stops an approval */
const refuseWrong = async (asked: IssueRequest, key: string): Promise<void> => {
  const { findings } = await runPreflight(asked, asked.issue)
  const finding = findings.find((other) => other.key === key)
  if (!finding) throw localizedFault('CONTENT_CONFLICT', localizedText('findings:findingGone'))
  if (finding.severity === 'blocking')
    throw localizedFault('MOVE_NOT_NOW', localizedText('findings:cannotAccept'))
}

/** Lets an advisory finding stand, with who says so and why. No content changes, so no approval is voided. */
export const acceptFinding = async (asked: IssueRequest): Promise<Response> => {
  const { body, issue, req, role } = asked
  refuseLocked(issue, role)
  const key = textOf(body['key'])
  const note = textOf(body['note']).slice(0, MAX_LENGTHS.acceptanceNote)
  if (note === '') throw localizedFault('INPUT_INVALID', localizedText('findings:needsNote'))
  await refuseWrong(asked, key)
  const { id, name } = requestActor(req)
  const acceptance = { at: systemClock().toISOString(), by: name === '' ? id : name, key, note }
  await keep(asked, (kept) => [...kept.filter((other) => other.key !== key), acceptance])
  return Response.json(await findingsAnswer(asked))
}

/** Takes it back: the finding is to be looked at again. */
export const unacceptFinding = async (asked: IssueRequest): Promise<Response> => {
  refuseLocked(asked.issue, asked.role)
  const key = textOf(asked.body['key'])
  await keep(asked, (kept) => kept.filter((other) => other.key !== key))
  return Response.json(await findingsAnswer(asked))
}
