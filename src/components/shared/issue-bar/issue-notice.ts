import type { StepKey } from '../../../approve/steps.js'
import type { LocalizedText } from '../../../domain/localized-text.js'
import type { LastTransition, IssueStatus } from '../../../issues/queries/issue-status-type.js'
import { localizedText } from '../../../i18n/localize.js'

export type IssueNotice = {
  readonly messages: readonly LocalizedText[]
  /** What changed since the approval; shown as a list. */
  readonly changes: readonly string[]
  readonly isWarning: boolean
}

const plain = (...messages: readonly (LocalizedText | undefined)[]): IssueNotice => ({
  changes: [],
  isWarning: false,
  messages: messages.filter((message) => message !== undefined),
})

const may = ({ steps }: IssueStatus, step: StepKey): boolean =>
  steps.some(({ key }) => key === step)

const howTo = (status: IssueStatus): LocalizedText =>
  localizedText(may(status, 'backToEdit') ? 'issueBar:readOnlyHow' : 'issueBar:readOnlyAsk')

const noted = (
  key: 'issueBar:noteWithCorrection' | 'issueBar:sentBackBy',
  { by, note }: LastTransition,
): LocalizedText => localizedText(key, { note, who: by })

const draftNotice = ({ lastMove }: IssueStatus): IssueNotice | undefined => {
  if (!lastMove) return undefined
  if (lastMove.from === 'published') return plain(localizedText('issueBar:takenBack'))
  const messages = lastMove.note
    ? noted('issueBar:sentBackBy', lastMove)
    : localizedText('issueBar:sentBackPlain', { who: lastMove.by })
  return { ...plain(messages), isWarning: true }
}

const reviewNotice = (status: IssueStatus): IssueNotice | undefined => {
  const { lastMove, steps } = status
  const message = lastMove?.note ? noted('issueBar:noteWithCorrection', lastMove) : undefined
  if (lastMove && lastMove.changes.length > 0) {
    const { changes } = lastMove
    return {
      changes,
      isWarning: true,
      messages: plain(localizedText('issueBar:voided'), message).messages,
    }
  }
  const isReader = steps.length === 0
  return message || isReader
    ? plain(message, isReader ? localizedText('issueBar:reviewReadOnly') : undefined)
    : undefined
}

const publishedNotice = (status: IssueStatus): IssueNotice => {
  switch (status.correction) {
    case 'draft':
      return plain(localizedText('issueBar:correctionIsDraft'))
    case 'inReview':
      return plain(localizedText('issueBar:correctionIsInReview'))
    case 'approved':
      return plain(localizedText('issueBar:correctionIsApproved'))
    case null:
      return plain(
        localizedText('issueBar:publishedReadOnly'),
        may(status, 'correct') ? localizedText('issueBar:publishedHow') : undefined,
      )
  }
}

/** What to know about an issue at its stage: why it is read-only, the last note, what voided an approval. */
export const issueNotice = (status: IssueStatus): IssueNotice | undefined => {
  switch (status.stage) {
    case 'draft':
      return draftNotice(status)
    case 'inReview':
      return reviewNotice(status)
    case 'approved':
      return plain(
        localizedText('issueBar:readOnlyApproved', {
          who: status.approvedBy ?? localizedText('issueBar:somebody'),
        }),
        howTo(status),
      )
    case 'scheduled':
      return plain(localizedText('issueBar:readOnlyScheduled'), howTo(status))
    case 'published':
      return publishedNotice(status)
  }
}
