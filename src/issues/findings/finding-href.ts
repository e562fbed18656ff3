import type { PayloadRequest } from 'payload'

import type { FindingPlace } from '../../domain/finding.js'
import type { Slugs } from '../../options/resolve-options.js'

type Of = {
  readonly issueId: string
  readonly publicationId: string
  readonly req: PayloadRequest
  readonly slugs: Slugs
}

/** The DOM id of a field in Payload's form. */
const fieldId = (field: string): string => `field-${field.replaceAll('.', '__')}`

const documentOf = ({ req }: Of, collection: string, id: string): string =>
  `${req.payload.config.routes.admin}/collections/${collection}/${id}`

export const issueHref = (of: Of, issueId: string): string =>
  documentOf(of, of.slugs.issues, issueId)

/** The path of the admin where a finding is fixed, with the field to go to. */
export const findingHref = (of: Of, place: FindingPlace): string => {
  switch (place.kind) {
    case 'entry':
      return `${documentOf(of, of.slugs.entries, place.entryId)}#${fieldId(place.field)}`
    case 'section':
      return `${issueHref(of, of.issueId)}/lineup#section-${place.slug}`
    case 'publication':
      return `${documentOf(of, of.slugs.publications, of.publicationId)}#${fieldId(place.field)}`
    case 'issue':
      return place.field === 'lineup'
        ? `${issueHref(of, of.issueId)}/lineup`
        : `${issueHref(of, of.issueId)}#${fieldId(place.field)}`
  }
}
