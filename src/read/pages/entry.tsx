import { safeSources } from '../../../emails/issue/safe-sources.js'
import { WORDING } from '../../../emails/issue/wording.js'
import { entryAnchor } from '../../domain/anchors.js'
import type { EntryContent, PointContent } from '../../domain/content.js'
import { Prose } from './prose.js'
import { Sources } from './sources.js'

type EntryProps = { readonly entry: EntryContent; readonly heading: 'h2' | 'h3' }

/** Title, sources, then all that it says: body first, points after. The web tells the short ones in full, too. */
export const Entry = ({ entry, heading: Heading }: EntryProps) => (
  <article className="entry" id={entryAnchor(entry)}>
    <Heading dir="auto">
      <Title entry={entry} />
    </Heading>
    <Sources entry={entry} />
    <Prose prose={entry.body} />
    {entry.points.map((point, index) => (
      <Point key={index} point={point} />
    ))}
  </article>
)

const Title = ({ entry }: Pick<EntryProps, 'entry'>) => {
  const [first] = safeSources(entry)
  return first === undefined ? entry.title : <a href={first.url}>{entry.title}</a>
}

const Point = ({ point: { label, text } }: { readonly point: PointContent }) => (
  <div className="point">
    <Prose
      lead={
        <>
          <b>{label}</b>
          {'\u2002'}
        </>
      }
      prose={text}
    />
  </div>
)

/** An entry told at length, set apart by a panel with an accent edge. */
export const Highlight = ({ entry }: { readonly entry: EntryContent }) => (
  <section className="highlight">
    <p className="kicker">{WORDING.highlight}</p>
    <Entry entry={entry} heading="h2" />
  </section>
)
