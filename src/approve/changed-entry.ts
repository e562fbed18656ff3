import type { EntryContent, PointContent } from '../domain/content.js'
import { canonicalJson } from '../domain/content-hash.js'
import type { LocalizedText } from '../domain/localized-text.js'
import { localizedText } from '../i18n/localize.js'
import { shortenQuote } from './shorten-quote.js'

const differ = (before: unknown, after: unknown): boolean =>
  canonicalJson(before) !== canonicalJson(after)

const keyOf = ({ key, label }: PointContent): string => key ?? label

const labels = (points: readonly PointContent[]): string => points.map(keyOf).sort().join('\n')

const changedPoints = (before: EntryContent, after: EntryContent): LocalizedText[] => {
  const entry = shortenQuote(after.title)
  const changeText = (
    key: Parameters<typeof localizedText>[0],
    { label }: PointContent,
  ): LocalizedText => localizedText(key, { entry, point: shortenQuote(label) })
  const earlier = (point: PointContent) =>
    before.points.find((other) => keyOf(other) === keyOf(point))
  const changes = [
    ...after.points
      .filter((point) => !earlier(point))
      .map((p) => changeText('transitions:entryPointAdded', p)),
    ...before.points
      .filter((point) => !after.points.some((other) => keyOf(other) === keyOf(point)))
      .map((point) => changeText('transitions:entryPointRemoved', point)),
    ...after.points
      .filter((point) => earlier(point) && differ(earlier(point), point))
      .map((point) => changeText('transitions:entryPoint', point)),
  ]
  const isReordered = labels(before.points) === labels(after.points) && changes.length === 0
  return isReordered && differ(before.points, after.points)
    ? [localizedText('transitions:entryPoints', { entry })]
    : changes
}

const PARTS = [
  ['sources', 'transitions:entrySources'],
  ['body', 'transitions:entryBody'],
  ['tags', 'transitions:entryTags'],
  ['image', 'transitions:entryImage'],
] as const

/** Describes what changed in one entry, by its title. */
export const changedEntry = (before: EntryContent, after: EntryContent): LocalizedText[] => {
  const entry = shortenQuote(after.title)
  return [
    ...(before.title === after.title
      ? []
      : [localizedText('transitions:entryTitle', { from: shortenQuote(before.title), to: entry })]),
    ...PARTS.filter(([part]) => differ(before[part], after[part])).map(([, key]) =>
      localizedText(key, { entry }),
    ),
    ...changedPoints(before, after),
    ...(before.form === after.form
      ? []
      : [
          localizedText(
            after.form === 'short' ? 'transitions:entryShort' : 'transitions:entryFull',
            { entry },
          ),
        ]),
  ]
}
