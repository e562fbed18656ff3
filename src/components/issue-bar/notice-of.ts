import type { StepKey } from '../../approve/steps.js'
import type { Sentence } from '../../domain/localized-text.js'
import type { LastMove, Standing } from '../../issues/queries/issue-status-type.js'
import { sentence } from '../../i18n/localize.js'

export type Notice = {
  readonly told: readonly Sentence[]
  /** Said already, and folded away: what changed. */
  readonly changes: readonly string[]
  readonly isWarning: boolean
}

const plain = (...told: readonly (Sentence | undefined)[]): Notice => ({
  changes: [],
  isWarning: false,
  told: told.filter((said) => said !== undefined),
})

const may = ({ steps }: Standing, asked: StepKey): boolean => steps.some(({ key }) => key === asked)

const howTo = (standing: Standing): Sentence =>
  sentence(may(standing, 'backToEdit') ? 'bar:readOnlyHow' : 'bar:readOnlyAsk')

const noted = (key: 'bar:asideNote' | 'bar:sentBackBy', { by, note }: LastMove): Sentence =>
  sentence(key, { note, who: by })

const draftNotice = ({ lastMove }: Standing): Notice | undefined => {
  if (!lastMove) return undefined
  if (lastMove.from === 'published') return plain(sentence('bar:takenBack'))
  const told = lastMove.note
    ? noted('bar:sentBackBy', lastMove)
    : sentence('bar:sentBackPlain', { who: lastMove.by })
  return { ...plain(told), isWarning: true }
}

const reviewNotice = (standing: Standing): Notice | undefined => {
  const { lastMove, steps } = standing
  const said = lastMove?.note ? noted('bar:asideNote', lastMove) : undefined
  if (lastMove && lastMove.changes.length > 0) {
    const { changes } = lastMove
    return { changes, isWarning: true, told: plain(sentence('bar:voided'), said).told }
  }
  const isReader = steps.length === 0
  return said || isReader
    ? plain(said, isReader ? sentence('bar:reviewReadOnly') : undefined)
    : undefined
}

const publishedNotice = (standing: Standing): Notice => {
  switch (standing.correction) {
    case 'draft':
      return plain(sentence('bar:correctionIsDraft'))
    case 'inReview':
      return plain(sentence('bar:correctionIsInReview'))
    case 'approved':
      return plain(sentence('bar:correctionIsApproved'))
    case null:
      return plain(
        sentence('bar:publishedReadOnly'),
        may(standing, 'correct') ? sentence('bar:publishedHow') : undefined,
      )
  }
}

/** What is to be known of an issue where it stands: why it is read-only, who said what, what voided an approval. */
export const noticeOf = (standing: Standing): Notice | undefined => {
  switch (standing.stage) {
    case 'draft':
      return draftNotice(standing)
    case 'inReview':
      return reviewNotice(standing)
    case 'approved':
      return plain(
        sentence('bar:readOnlyApproved', { who: standing.approvedBy ?? sentence('bar:somebody') }),
        howTo(standing),
      )
    case 'scheduled':
      return plain(sentence('bar:readOnlyScheduled'), howTo(standing))
    case 'published':
      return publishedNotice(standing)
  }
}
