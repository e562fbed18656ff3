import type { EntryContent } from '../../domain/content.js'
import type { Fix, FindingPlace } from '../../domain/finding.js'
import { contentEntries } from '../../domain/content-entries.js'
import { safeUrl } from '../../domain/urls/safe-url.js'
import { localizedText } from '../../i18n/localize.js'
import { entryLabel, quoteLine } from '../entry-label.js'
import type { UnsafeLink } from '../preflight-facts.js'
import { placeKey } from '../content-texts.js'
import type { Rule, RuleFinding } from './rule.js'

/** A mistyped or missing scheme before what may be a host. */
const MISTYPED = /^(?:h?t{1,3}p{0,2}s?[:;]{0,2}\/{0,3})?(?=[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#:]|$))/i

/** The probable address, if a mistyped beginning is all that is wrong. */
const guessUrl = (url: string): string | undefined => {
  const guess = url.trim().replace(/\s+/g, '').replace(MISTYPED, 'https://')
  return safeUrl(guess)
}

const replaceFix = (place: FindingPlace, url: string): readonly Fix[] => {
  const to = guessUrl(url)
  return to === undefined || to === url ? [] : [{ kind: 'replace', place, from: url, to }]
}

const sourceFindings = (entry: EntryContent): readonly RuleFinding[] =>
  entry.sources.flatMap(({ url }, index) => {
    if (safeUrl(url) !== undefined) return []
    const place = { kind: 'entry', entryId: entry.entryId, field: 'sources' } as const
    const isEmpty = url.trim() === ''
    return {
      key: `unsafe-url:${entry.entryId}:${isEmpty ? String(index) : url}`,
      place,
      text: isEmpty
        ? localizedText('findings:emptyUrl', { entry: entryLabel(entry) })
        : localizedText('findings:unsafeUrl', { entry: entryLabel(entry), url: quoteLine(url) }),
      fixes: replaceFix(place, url),
    }
  })

const linkFinding = ({ place, text, url }: UnsafeLink): RuleFinding => ({
  key: `unsafe-url:${placeKey(place)}:${url}`,
  place,
  text: localizedText('findings:unsafeLink', { text: quoteLine(text), url: quoteLine(url) }),
  fixes: [],
})

/** An address that is no http or https URL: a source that cannot be opened, or a link that readers do not get. */
export const unsafeUrl: Rule = {
  severity: 'blocking',
  find: ({ content, lost }) => [
    ...contentEntries(content).flatMap(sourceFindings),
    ...(lost?.links ?? []).map(linkFinding),
  ],
}
