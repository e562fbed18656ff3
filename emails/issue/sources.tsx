import type { EntryContent } from '../../src/domain/content.js'
import { sourceHost, sourcePlace } from '../../src/domain/source-place.js'
import { safeSources } from './safe-sources.js'

/** Where the title leads, then the further sources, each a link. */
export const Sources = ({ entry }: { readonly entry: EntryContent }) => {
  const [first, ...further] = safeSources(entry)
  if (first === undefined) return null
  return (
    <p>
      <small>
        {[sourceHost(first.url), first.label].filter(Boolean).join(SEPARATOR)}
        {further.map(({ label, url }, index) => (
          <span key={index}>
            {SEPARATOR}
            <a href={url}>{label ?? sourcePlace(url)}</a>
          </span>
        ))}
      </small>
    </p>
  )
}

const SEPARATOR = '\u2002·\u2002'
