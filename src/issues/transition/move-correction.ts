import type { CorrectionState } from '../../domain/issue/correction.js'
import { refuse } from '../../access/refusal.js'
import { stageText } from '../../approve/check-transition.js'
import { localizedText } from '../../i18n/localize.js'
import { guardedUpdate } from '../../storage/guarded-update/index.js'
import { findNewestEditionHash, findNewestEdition } from '../newest-edition.js'
import { correctionSubject } from './correction-subject.js'
import type { Data, IssueTransition } from './issue-transition.js'
import { makeTransition } from './make-transition.js'

/** What readers have: the document as the issue's own row keeps it. */
const publishedDocument = async ({ context, data }: IssueTransition): Promise<Data> => {
  const { req, slugs } = context
  const found = await req.payload.findByID({
    collection: slugs.issues,
    depth: 0,
    draft: false,
    id: data.id,
    overrideAccess: true,
    req,
  })
  return { ...found }
}

/**
 * Moves the correction of a published issue. A correction that is dropped leaves the document as readers have it.
 *
 * @throws {Fault} MOVE_NOT_NOW with what speaks against it
 */
export const moveCorrection = async (
  transition: IssueTransition,
  to: CorrectionState,
): Promise<Data> => {
  const { data } = transition
  const moved = await makeTransition(transition, correctionSubject(transition, to))
  const document =
    to === 'none'
      ? {
          ...(await publishedDocument(transition)),
          _status: 'published',
          editors: data.editors,
        }
      : data
  return { ...document, ...moved, stage: 'published' }
}

/** Whether a crash ended the publication before its edition was frozen: what was approved is still to be frozen. */
const isUnfulfilled = async (
  { context, data }: IssueTransition,
  hash: string,
): Promise<boolean> => {
  const { approval, correction, id, intent } = data
  if (!intent || correction || approval?.hash !== hash) return false
  const newest = await findNewestEdition(context, id)
  return !newest || Date.parse(newest.publishedAt) !== Date.parse(intent.at)
}

/** The content is what readers have: a correction that is open has nothing left to correct. */
const closeCorrection = async ({ context, data }: IssueTransition): Promise<void> => {
  const { req, slugs } = context
  const guard = { correction: data.correction ?? null, stage: 'published' }
  const set = { correction: null }
  if (await guardedUpdate(req.payload, slugs.issues, { guard, id: data.id, req, set })) return
  refuse(localizedText('transitions:movedMeanwhile', { now: stageText('published') }))
}

/**
 * Publishes what is published already. Nothing changes if the content is what readers have; else it must be the approved
 * correction, of which a further edition is frozen after the change. A publication that a crash ended goes on.
 *
 * @throws {Fault} MOVE_NOT_NOW if no approved correction has this content
 */
export const publishAgain = async (transition: IssueTransition): Promise<Data> => {
  const { compose, context, data } = transition
  const { hash } = await compose()
  const published = { ...data, _status: 'published', stage: 'published' }
  if (await isUnfulfilled(transition, hash)) return published
  if ((await findNewestEditionHash(context, data.id)) === hash) {
    if (data.correction) await closeCorrection(transition)
    return { ...published, correction: null }
  }
  const moved = await makeTransition(transition, correctionSubject(transition, 'published'))
  return { ...published, ...moved }
}
