import { toLineupRows, type LineupRows } from '../../compose/lineup-rows.js'
import { translate } from '../../i18n/translate.js'
import type { IssueRequest } from '../queries/issue-handler.js'
import type { ConflictAnswer, LineupAnswer } from './answers.js'
import { findAll } from './find-all.js'
import { lineupAnswer, lineupVersion } from './lineup-answer.js'
import { withSavedIssue, saveRows } from './save-rows.js'

type Named = { readonly id: string; readonly name?: string | null; readonly email?: string | null }

/** The name of the other person who edited the issue last. */
const lastEditor = async (request: IssueRequest): Promise<string | undefined> => {
  const { issue, req } = request
  const [last] = (issue.editors ?? [])
    .filter(({ id }) => id !== String(req.user?.id))
    .toSorted((a, b) => b.at.localeCompare(a.at))
  if (!last) return undefined
  const [person] = await findAll<Named>(request, {
    collection: req.payload.config.admin.user,
    where: { id: { equals: last.id } },
  })
  return person?.name ?? person?.email ?? undefined
}

const conflictAnswer = async (request: IssueRequest): Promise<ConflictAnswer> => {
  const name = await lastEditor(request)
  const message = name
    ? translate(request.req.t, 'lineup:conflict', { name })
    : translate(request.req.t, 'lineup:conflictOfSomebody')
  return { errors: [{ message }], lineup: await lineupAnswer(request) }
}

export type SaveLineupArgs = {
  readonly rows: LineupRows
  /** The version that the rows were made from. */
  readonly seen: string
}

export type SaveLineupResult =
  | { readonly kind: 'saved'; readonly answer: LineupAnswer }
  | { readonly kind: 'conflict'; readonly answer: ConflictAnswer }

/** Saves a lineup, unless somebody has changed it since the version that the rows were made from. */
export const saveLineup = async (
  request: IssueRequest,
  { rows, seen }: SaveLineupArgs,
): Promise<SaveLineupResult> => {
  if (seen !== lineupVersion(toLineupRows(request.issue)))
    return { kind: 'conflict', answer: await conflictAnswer(request) }
  const saved = await saveRows(request, request.issue, rows)
  return { kind: 'saved', answer: await lineupAnswer(withSavedIssue(request, saved)) }
}
