import type { DocumentViewServerProps } from 'payload'

export const MailingView = ({ initPageResult }: DocumentViewServerProps) => (
  <p>{initPageResult.docID}</p>
)
