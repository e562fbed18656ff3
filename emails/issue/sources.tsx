import type { SourceContent } from '../../src/domain/content.js'
import { safeUrl } from '../../src/domain/safe-url.js'
import { sourceHost, sourcePlace } from '../../src/domain/source-place.js'

type SourcesProps = { readonly sources: readonly SourceContent[] }

/** Where the title leads, then the further sources, each a link. */
export const Sources = ({ sources }: SourcesProps) => {
  const [first, ...further] = sources.filter(({ url }) => safeUrl(url) !== undefined)
  if (first === undefined) return null
  return (
    <p>
      <small>
        {[sourceHost(first.url), first.label].filter(Boolean).join(SEPARATOR)}
        {further.map((source, index) => (
          <span key={index}>
            {SEPARATOR}
            <a href={safeUrl(source.url)}>{source.label ?? sourcePlace(source.url)}</a>
          </span>
        ))}
      </small>
    </p>
  )
}

const SEPARATOR = '\u2002·\u2002'
