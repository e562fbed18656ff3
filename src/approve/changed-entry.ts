import type { EntryContent, PointContent } from '../domain/content.js'
import { canonicalJson } from '../domain/content-hash.js'
import type { Sentence } from '../domain/localized-text.js'
import { sentence } from '../i18n/localize.js'
import { quoted } from './quoted.js'

const differ = (before: unknown, after: unknown): boolean =>
  canonicalJson(before) !== canonicalJson(after)

const keyOf = ({ key, label }: PointContent): string => key ?? label

const labels = (points: readonly PointContent[]): string => points.map(keyOf).sort().join('\n')

const changedPoints = (before: EntryContent, after: EntryContent): Sentence[] => {
  const entry = quoted(after.title)
  const said = (key: Parameters<typeof sentence>[0], { label }: PointContent): Sentence =>
    sentence(key, { entry, point: quoted(label) })
  const earlier = (point: PointContent) =>
    before.points.find((other) => keyOf(other) === keyOf(point))
  const changes = [
    ...after.points.filter((point) => !earlier(point)).map((p) => said('moves:entryPointAdded', p)),
    ...before.points
      .filter((point) => !after.points.some((other) => keyOf(other) === keyOf(point)))
      .map((point) => said('moves:entryPointRemoved', point)),
    ...after.points
      .filter((point) => earlier(point) && differ(earlier(point), point))
      .map((point) => said('moves:entryPoint', point)),
  ]
  const isReordered = labels(before.points) === labels(after.points) && changes.length === 0
  return isReordered && differ(before.points, after.points)
    ? [sentence('moves:entryPoints', { entry })]
    : changes
}

const PARTS = [
  ['sources', 'moves:entrySources'],
  ['body', 'moves:entryBody'],
  ['tags', 'moves:entryTags'],
  ['image', 'moves:entryImage'],
] as const

/** What one entry says otherwise than before, by its title. */
export const changedEntry = (before: EntryContent, after: EntryContent): Sentence[] => {
  const entry = quoted(after.title)
  return [
    ...(before.title === after.title
      ? []
      : [sentence('moves:entryTitle', { from: quoted(before.title), to: entry })]),
    ...PARTS.filter(([part]) => differ(before[part], after[part])).map(([, key]) =>
      sentence(key, { entry }),
    ),
    ...changedPoints(before, after),
    ...(before.form === after.form
      ? []
      : [sentence(after.form === 'short' ? 'moves:entryShort' : 'moves:entryFull', { entry })]),
  ]
}
