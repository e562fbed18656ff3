import type { StepKey } from '../../../approve/steps.js'
import type { LocalizedText } from '../../../domain/localized-text.js'
import type { LastTransition, IssueStatus } from '../../../issues/queries/issue-status-type.js'
import { localizedText } from '../../../i18n/localize.js'

export type IssueNotice = {
  readonly told: readonly LocalizedText[]
  /** Said already, and folded away: what changed. */
  readonly changes: readonly string[]
  readonly isWarning: boolean
}

const plain = (...told: readonly (LocalizedText | undefined)[]): IssueNotice => ({
  changes: [],
  isWarning: false,
  told: told.filter((said) => said !== undefined),
})

const may = ({ steps }: IssueStatus, asked: StepKey): boolean =>
  steps.some(({ key }) => key === asked)

const howTo = (standing: IssueStatus): LocalizedText =>
  localizedText(may(standing, 'backToEdit') ? 'issueBar:readOnlyHow' : 'issueBar:readOnlyAsk')

const noted = (
  key: 'issueBar:noteWithCorrection' | 'issueBar:sentBackBy',
  { by, note }: LastTransition,
): LocalizedText => localizedText(key, { note, who: by })

const draftNotice = ({ lastMove }: IssueStatus): IssueNotice | undefined => {
  if (!lastMove) return undefined
  if (lastMove.from === 'published') return plain(localizedText('issueBar:takenBack'))
  const told = lastMove.note
    ? noted('issueBar:sentBackBy', lastMove)
    : localizedText('issueBar:sentBackPlain', { who: lastMove.by })
  return { ...plain(told), isWarning: true }
}

const reviewNotice = (standing: IssueStatus): IssueNotice | undefined => {
  const { lastMove, steps } = standing
  const said = lastMove?.note ? noted('issueBar:noteWithCorrection', lastMove) : undefined
  if (lastMove && lastMove.changes.length > 0) {
    const { changes } = lastMove
    return { changes, isWarning: true, told: plain(localizedText('issueBar:voided'), said).told }
  }
  const isReader = steps.length === 0
  return said || isReader
    ? plain(said, isReader ? localizedText('issueBar:reviewReadOnly') : undefined)
    : undefined
}

const publishedNotice = (standing: IssueStatus): IssueNotice => {
  switch (standing.correction) {
    case 'draft':
      return plain(localizedText('issueBar:correctionIsDraft'))
    case 'inReview':
      return plain(localizedText('issueBar:correctionIsInReview'))
    case 'approved':
      return plain(localizedText('issueBar:correctionIsApproved'))
    case null:
      return plain(
        localizedText('issueBar:publishedReadOnly'),
        may(standing, 'correct') ? localizedText('issueBar:publishedHow') : undefined,
      )
  }
}

/** What is to be known of an issue where it stands: why it is read-only, who said what, what voided an approval. */
export const issueNotice = (standing: IssueStatus): IssueNotice | undefined => {
  switch (standing.stage) {
    case 'draft':
      return draftNotice(standing)
    case 'inReview':
      return reviewNotice(standing)
    case 'approved':
      return plain(
        localizedText('issueBar:readOnlyApproved', {
          who: standing.approvedBy ?? localizedText('issueBar:somebody'),
        }),
        howTo(standing),
      )
    case 'scheduled':
      return plain(localizedText('issueBar:readOnlyScheduled'), howTo(standing))
    case 'published':
      return publishedNotice(standing)
  }
}
