import type { FlatPublication, FlatSection } from '../../compose/documents.js'
import type { Fault } from '../../domain/fault.js'
import { DEFAULT_POINTS, type PointDefinition } from '../../domain/points.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'
import type { NewsroomRequest } from '../queries/issue-handler.js'
import { findAll } from './find-all.js'

type WithPoints = { readonly points?: readonly PointDefinition[] | null }

export type SectionWithPoints = FlatSection & WithPoints & { readonly order?: number | null }

/** A publication with its sections and points. */
export type PublicationWithSections = {
  readonly publication: FlatPublication
  /** In the publication's own order. */
  readonly sections: readonly SectionWithPoints[]
  /** The points that an entry answers in a section, or in none. */
  readonly pointsIn: (sectionId: string | null) => readonly PointDefinition[]
}

/** @throws {Fault} NOT_FOUND when there is no such publication */
export const loadPublication = async (
  request: NewsroomRequest,
  id: string,
): Promise<PublicationWithSections> => {
  const { slugs } = request
  const [publication] = await findAll<FlatPublication & WithPoints>(request, {
    collection: slugs.publications,
    where: { id: { equals: id } },
  })
  if (!publication) throw noPublication()
  const sections = await findAll<SectionWithPoints>(request, {
    collection: slugs.sections,
    sort: ['order', 'id'],
    where: { publication: { equals: id } },
  })
  const own = publication.points?.length ? publication.points : DEFAULT_POINTS
  const bySection = new Map(sections.map(({ id: sectionId, points }) => [sectionId, points]))
  return {
    publication,
    sections,
    pointsIn: (sectionId) => {
      const points = bySection.get(sectionId ?? '')
      return points?.length ? points : own
    },
  }
}

const noPublication = (): Fault =>
  localizedFault('NOT_FOUND', localizedText('lineup:noPublication'))
