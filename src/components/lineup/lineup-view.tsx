import type { DocumentViewServerProps } from 'payload'

export const LineupView = ({ initPageResult }: DocumentViewServerProps) => (
  <p>{initPageResult.docID}</p>
)
