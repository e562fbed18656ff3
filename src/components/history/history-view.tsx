import type { DocumentViewServerProps } from 'payload'

export const HistoryView = ({ initPageResult }: DocumentViewServerProps) => (
  <p>{initPageResult.docID}</p>
)
