import type { stages as english } from '../en/stages.js'
import type { TextsOf } from '../texts-of.js'

export const stages: TextsOf<typeof english> = {
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
