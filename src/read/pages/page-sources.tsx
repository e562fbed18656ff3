import { safeSources } from '../../../emails/issue/entry/safe-sources.js'
import type { EntryContent } from '../../domain/content.js'
import { sourceHost, sourceHostAndPath } from '../../domain/urls/source-host.js'

/** The sources of an entry as links: first that of the title, then the others. */
export const PageSources = ({ entry }: { readonly entry: EntryContent }) => {
  const [first, ...further] = safeSources(entry)
  if (first === undefined) return null
  return (
    <p className="roundup-meta">
      <a href={first.url}>
        <bdi>{sourceHost(first.url)}</bdi>
        {first.label !== undefined && (
          <>
            {SEPARATOR}
            <bdi>{first.label}</bdi>
          </>
        )}
      </a>
      {further.map((source, index) => (
        <span key={index}>
          {SEPARATOR}
          <a dir="auto" href={source.url}>
            {source.label ?? sourceHostAndPath(source.url)}
          </a>
        </span>
      ))}
    </p>
  )
}

const SEPARATOR = '\u2002·\u2002'
