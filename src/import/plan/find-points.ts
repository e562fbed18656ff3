import { DEFAULT_POINTS, type PointDefinition } from '../../domain/points.js'
import type { StoredPublication } from './find-publication.js'
import type { RequestContext } from '../../options/request-context.js'

type StoredPoint = {
  readonly key: string
  readonly label: string
  readonly aliases?: readonly string[] | null
  readonly required?: boolean | null
}

const defined = ({ aliases, key, label, required }: StoredPoint): PointDefinition => ({
  aliases: aliases?.length
    ? aliases
    : (DEFAULT_POINTS.find((point) => point.key === key)?.aliases ?? []),
  key,
  label,
  required: required ?? false,
})

/** Reads the points of a publication, then those that only its sections have; the default points where it has none. */
export const findPoints = async (
  { req, slugs }: RequestContext,
  publication: StoredPublication | undefined,
): Promise<readonly PointDefinition[]> => {
  if (!publication?.points?.length) return DEFAULT_POINTS
  const { docs } = await req.payload.find({
    collection: slugs.sections,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { publication: { equals: publication.id } },
  })
  const ofSections = (docs as { points?: StoredPoint[] | null }[]).flatMap(
    ({ points }) => points ?? [],
  )
  const all = [...publication.points, ...ofSections].map(defined)
  return all.filter(({ key }, at) => all.findIndex((other) => other.key === key) === at)
}
