import type { DocumentViewServerProps } from 'payload'

export const PreviewView = ({ initPageResult }: DocumentViewServerProps) => (
  <p>{initPageResult.docID}</p>
)
