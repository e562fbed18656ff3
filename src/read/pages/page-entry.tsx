import { safeSources } from '../../../emails/issue/entry/safe-sources.js'
import { WORDING } from '../../../emails/issue/wording.js'
import { entryAnchor } from '../../domain/text/anchors.js'
import type {
  EntryContent,
  FollowUpContent,
  ImageContent,
  PointContent,
} from '../../domain/content.js'
import { PageProse } from './page-prose.js'
import { PageSources } from './page-sources.js'

/** Builds the address of an earlier issue's web page from its slug. */
export type IssueUrl = (issueSlug: string) => string

type EntryProps = {
  readonly earlier: IssueUrl
  readonly entry: EntryContent
  readonly heading: 'h2' | 'h3'
}

/** An entry on the web: title, sources, picture, body, points; always in full form. */
export const PageEntry = ({ earlier, entry, heading: Heading }: EntryProps) => (
  <article className="entry" id={entryAnchor(entry)}>
    <Heading dir="auto">
      <Title entry={entry} />
    </Heading>
    <PageSources entry={entry} />
    {entry.followUpOf && <FollowUp earlier={earlier} of={entry.followUpOf} />}
    {entry.image && <Picture image={entry.image} />}
    <PageProse prose={entry.body} />
    {entry.points.map((point, index) => (
      <Point key={index} point={point} />
    ))}
  </article>
)

const Title = ({ entry }: Pick<EntryProps, 'entry'>) => {
  const [first] = safeSources(entry)
  return first === undefined ? entry.title : <a href={first.url}>{entry.title}</a>
}

type FollowUpProps = { readonly earlier: IssueUrl; readonly of: FollowUpContent }

const FollowUp = ({ earlier, of: { issueSlug, number, title } }: FollowUpProps) => (
  <p className="follow-up">
    {WORDING.followUp}{' '}
    <a href={earlier(issueSlug)} title={title}>
      {WORDING.number(number)}
    </a>
  </p>
)

/** At most as wide as the column; width and height prevent a layout shift while it loads. */
const Picture = ({ image: { alt, height, url, width } }: { readonly image: ImageContent }) => (
  <img alt={alt} className="picture" height={height} loading="lazy" src={url} width={width} />
)

const Point = ({ point: { label, text } }: { readonly point: PointContent }) => (
  <div className="point">
    <PageProse
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

/** A highlight: an entry in a panel with an accent edge. */
export const PageHighlight = ({ earlier, entry }: Omit<EntryProps, 'heading'>) => (
  <section className="highlight">
    <p className="kicker">{WORDING.highlight}</p>
    <PageEntry earlier={earlier} entry={entry} heading="h2" />
  </section>
)
