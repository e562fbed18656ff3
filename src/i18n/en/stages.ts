/** Where an issue stands, as a label and within a sentence. */
export const stages = {
  draft: 'Draft',
  inReview: 'In review',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
  isDraft: 'a draft',
  isInReview: 'in review',
  isApproved: 'approved',
  isScheduled: 'scheduled',
  isPublished: 'published',
}
