import type { EntryContent } from '../../domain/content.js'
import type { Fix, FindingPlace } from '../../domain/finding.js'
import { entriesOf } from '../../domain/reading-time.js'
import { safeUrl } from '../../domain/urls/safe-url.js'
import { sentence } from '../../i18n/localize.js'
import { named, quotable } from '../named.js'
import type { LostLink } from '../preflight-facts.js'
import { placeKey } from '../texts-of.js'
import type { Rule, Told } from './rule.js'

/** A scheme that was mistyped or left out, before what may be a host. */
const MISTYPED = /^(?:h?t{1,3}p{0,2}s?[:;]{0,2}\/{0,3})?(?=[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#:]|$))/i

/** What was probably meant, where a mistyped start is all that is wrong. */
const meant = (url: string): string | undefined => {
  const guess = url.trim().replace(/\s+/g, '').replace(MISTYPED, 'https://')
  return safeUrl(guess)
}

const mends = (place: FindingPlace, url: string): readonly Fix[] => {
  const to = meant(url)
  return to === undefined || to === url ? [] : [{ kind: 'replace', place, from: url, to }]
}

const ofSources = (entry: EntryContent): readonly Told[] =>
  entry.sources.flatMap(({ url }, index) => {
    if (safeUrl(url) !== undefined) return []
    const place = { kind: 'entry', entryId: entry.entryId, field: 'sources' } as const
    const isEmpty = url.trim() === ''
    return {
      key: `unsafe-url:${entry.entryId}:${isEmpty ? String(index) : url}`,
      place,
      told: isEmpty
        ? sentence('findings:emptyUrl', { entry: named(entry) })
        : sentence('findings:unsafeUrl', { entry: named(entry), url: quotable(url) }),
      fixes: mends(place, url),
    }
  })

const ofLink = ({ place, text, url }: LostLink): Told => ({
  key: `unsafe-url:${placeKey(place)}:${url}`,
  place,
  told: sentence('findings:unsafeLink', { text: quotable(text), url: quotable(url) }),
  fixes: [],
})

/** An address that is no http or https URL: a source that cannot be opened, a link that readers do not get. */
export const unsafeUrl: Rule = {
  severity: 'blocking',
  find: ({ content, lost }) => [
    ...entriesOf(content).flatMap(ofSources),
    ...(lost?.links ?? []).map(ofLink),
  ],
}
