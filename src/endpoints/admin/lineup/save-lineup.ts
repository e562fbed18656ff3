import { toLineupRows } from '../../../compose/lineup-rows.js'
import { localizedText } from '../../../i18n/localize.js'
import { translate } from '../../../i18n/translate.js'
import type { IssueRequest } from '../../../issues/queries/issue-handler.js'
import type { ConflictAnswer } from './answers.js'
import { findAll } from './find-all.js'
import { lineupAnswer, lineupVersion } from './lineup-answer.js'
import { readRows } from './read-rows.js'
import { withSavedIssue, saveRows } from './save-rows.js'

type Named = { readonly id: string; readonly name?: string | null; readonly email?: string | null }

/** Who else wrote last. */
const lastEditor = async (asked: IssueRequest): Promise<string | undefined> => {
  const { issue, req } = asked
  const [last] = (issue.editors ?? [])
    .filter(({ id }) => id !== String(req.user?.id))
    .toSorted((a, b) => b.at.localeCompare(a.at))
  if (!last) return undefined
  const [person] = await findAll<Named>(asked, {
    collection: req.payload.config.admin.user,
    where: { id: { equals: last.id } },
  })
  return person?.name ?? person?.email ?? undefined
}

const conflict = async (asked: IssueRequest): Promise<Response> => {
  const name = await lastEditor(asked)
  const told = name
    ? localizedText('lineup:conflict', { name })
    : localizedText('lineup:conflictOfSomebody')
  const answer: ConflictAnswer = {
    errors: [{ message: translate(asked.req.t, told) }],
    lineup: await lineupAnswer(asked),
  }
  return Response.json(answer, { status: 409 })
}

/** Saves the lineup that somebody made of the one they saw; refuses when it is another by now. */
export const saveLineup = async (asked: IssueRequest): Promise<Response> => {
  const { body, issue } = asked
  const stored = toLineupRows(issue)
  const { rows, seen } = readRows(body, stored)
  if (seen !== lineupVersion(stored)) return conflict(asked)
  const saved = await saveRows(asked, issue, rows)
  return Response.json(await lineupAnswer(withSavedIssue(asked, saved)))
}
