import type { LineupRows } from '../../../compose/lineup-rows.js'
import type { Role } from '../../../domain/roles.js'
import type { DeskIssue } from '../../../issues/issue-document.js'
import { faultOf } from '../../../i18n/localize.js'
import type { Asked, AskedOfIssue } from '../../../issues/queries/on-issue.js'
import { lineupLock } from './lineup-lock.js'

/** @throws {Fault} MOVE_NOT_NOW with what would have to happen first */
export const refuseLocked = (issue: DeskIssue, role: Role): void => {
  const lock = lineupLock(issue, role)
  if (lock) throw faultOf('MOVE_NOT_NOW', lock)
}

/** Saves a lineup as any client would: with the rights of whoever asks, through every guard. */
export const saveRows = async (
  { req, role, slugs }: Asked,
  issue: DeskIssue,
  { highlights, lineup }: LineupRows,
): Promise<DeskIssue> => {
  refuseLocked(issue, role)
  const saved = await req.payload.update({
    collection: slugs.issues,
    id: issue.id,
    data: { highlights, lineup },
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
  })
  return saved as DeskIssue
}

/** The same question about the issue as it was saved. */
export const askedOfSaved = (asked: AskedOfIssue, saved: DeskIssue): AskedOfIssue => ({
  ...asked,
  issue: { ...asked.issue, ...saved },
})
