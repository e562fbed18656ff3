import type { EntryContent } from '../../../src/domain/content.js'
import { sourceHost, sourceHostAndPath } from '../../../src/domain/urls/source-host.js'
import type { Direction } from '../../../src/domain/text/text-direction.js'
import { BidiBlock } from '../layout/bidi-block.js'
import { safeSources } from './safe-sources.js'

type SourcesProps = { readonly base: Direction; readonly entry: EntryContent }

/** Where the title leads, then the further sources, every one a link; they keep to the side of the title. */
export const EmailSources = ({ base, entry }: SourcesProps) => {
  const [first, ...further] = safeSources(entry)
  if (first === undefined) return null
  return (
    <BidiBlock as="p" base={base} text={entry.title}>
      <small>
        <a href={first.url}>
          {[sourceHost(first.url), first.label].filter(Boolean).join(SEPARATOR)}
        </a>
        {further.map(({ label, url }, index) => (
          <span key={index}>
            {SEPARATOR}
            <a href={url}>{label ?? sourceHostAndPath(url)}</a>
          </span>
        ))}
      </small>
    </BidiBlock>
  )
}

const SEPARATOR = '\u2002·\u2002'
