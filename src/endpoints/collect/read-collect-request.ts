import { MAX_LENGTHS } from '../../domain/max-lengths.js'
import { safeUrl } from '../../domain/urls/safe-url.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'
import type { CollectRequest } from '../../issues/collect/choose-place.js'

const MOST_TAGS = 50

const textIn = (given: Readonly<Record<string, unknown>>, name: string): string => {
  const value = given[name] ?? ''
  if (typeof value === 'string') return value.trim()
  throw localizedFault('INPUT_INVALID', localizedText('collect:noText', { name }))
}

const tagsIn = (given: unknown): string[] => {
  const list: unknown = typeof given === 'string' ? given.split(',') : (given ?? [])
  if (!Array.isArray(list) || !list.every((tag) => typeof tag === 'string')) {
    throw localizedFault('INPUT_INVALID', localizedText('collect:noTags'))
  }
  const tags = [...new Set(list.map((tag) => tag.trim()).filter(Boolean))]
  if (tags.length <= MOST_TAGS) return tags
  throw localizedFault('INPUT_INVALID', localizedText('collect:manyTags', { count: MOST_TAGS }))
}

/**
 * Reads what came as JSON or from a form.
 *
 * @throws {Fault} INPUT_INVALID with a sentence that says what to write
 */
export const readCollectRequest = (given: Readonly<Record<string, unknown>>): CollectRequest => {
  const written = textIn(given, 'url')
  if (written === '') throw localizedFault('INPUT_INVALID', localizedText('collect:noUrl'))
  const url = written.length > MAX_LENGTHS.url ? undefined : safeUrl(written)
  if (url === undefined) {
    throw localizedFault(
      'INPUT_INVALID',
      localizedText('collect:badUrl', { url: written.slice(0, 200) }),
    )
  }
  return {
    url,
    title: textIn(given, 'title').replace(/\s+/g, ' ').slice(0, MAX_LENGTHS.title),
    note: textIn(given, 'note').slice(0, MAX_LENGTHS.note),
    section: textIn(given, 'section'),
    publication: textIn(given, 'publication'),
    tags: tagsIn(given['tags']),
  }
}
