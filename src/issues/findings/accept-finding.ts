import { guardedUpdate } from '../../storage/guarded-update/index.js'
import { serialize } from '../../storage/write/serialize.js'
import { findAcceptances, runPreflight } from '../run-preflight.js'
import { systemClock } from '../../storage/system-clock.js'
import { MAX_LENGTHS } from '../../domain/max-lengths.js'
import type { Acceptance } from '../../domain/finding.js'
import { requestActor } from '../request-actor.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'
import { refuseLocked } from '../lineup/save-rows.js'
import type { IssueRequest } from '../queries/issue-handler.js'
import type { FindingsAnswer } from './answers.js'
import { findingsAnswer } from './findings-answer.js'

/** Writes the acceptances to the issue's row, unless its stage has changed meanwhile. */
const writeAcceptances = (
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

/** @throws {Fault} CONTENT_CONFLICT when there is no such finding any more, MOVE_NOT_NOW when it blocks an approval */
const refuseUnacceptable = async (request: IssueRequest, key: string): Promise<void> => {
  const { findings } = await runPreflight(request, request.issue)
  const finding = findings.find((other) => other.key === key)
  if (!finding) throw localizedFault('CONTENT_CONFLICT', localizedText('findings:findingGone'))
  if (finding.severity === 'blocking')
    throw localizedFault('MOVE_NOT_NOW', localizedText('findings:cannotAccept'))
}

/**
 * Accepts an advisory finding, and keeps who accepted it and why. No content changes, so no approval is voided.
 *
 * @throws {Fault} INPUT_INVALID without a note, CONTENT_CONFLICT or MOVE_NOT_NOW when it cannot be accepted
 */
export const acceptFinding = async (
  request: IssueRequest,
  { key, note: given }: { readonly key: string; readonly note: string },
): Promise<FindingsAnswer> => {
  const { issue, req, role } = request
  refuseLocked(issue, role)
  const note = given.slice(0, MAX_LENGTHS.acceptanceNote)
  if (note === '') throw localizedFault('INPUT_INVALID', localizedText('findings:needsNote'))
  await refuseUnacceptable(request, key)
  const { id, name } = requestActor(req)
  const acceptance = { at: systemClock().toISOString(), by: name === '' ? id : name, key, note }
  await writeAcceptances(request, (kept) => [
    ...kept.filter((other) => other.key !== key),
    acceptance,
  ])
  return findingsAnswer(request)
}

/** Takes an acceptance back. */
export const unacceptFinding = async (
  request: IssueRequest,
  key: string,
): Promise<FindingsAnswer> => {
  refuseLocked(request.issue, request.role)
  await writeAcceptances(request, (kept) => kept.filter((other) => other.key !== key))
  return findingsAnswer(request)
}
