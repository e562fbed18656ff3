import type { stages as english } from '../en/stages.js'

export const stages: typeof english = {
  draft: 'Entwurf',
  inReview: 'In Prüfung',
  approved: 'Freigegeben',
  scheduled: 'Geplant',
  published: 'Veröffentlicht',
  isDraft: 'ein Entwurf',
  isInReview: 'in Prüfung',
  isApproved: 'freigegeben',
  isScheduled: 'geplant',
  isPublished: 'veröffentlicht',
}
