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

/** The web page of an earlier issue by its slug. */
export type IssueUrl = (issueSlug: string) => string

type EntryProps = {
  readonly earlier: IssueUrl
  readonly entry: EntryContent
  readonly heading: 'h2' | 'h3'
}

/** Title, sources, then all that it says: picture, body, points. The web tells the short ones in full, too. */
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

/** As wide as the column at most; nothing moves when it comes in. */
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

/** An entry told at length, set apart by a panel with an accent edge. */
export const PageHighlight = ({ earlier, entry }: Omit<EntryProps, 'heading'>) => (
  <section className="highlight">
    <p className="kicker">{WORDING.highlight}</p>
    <PageEntry earlier={earlier} entry={entry} heading="h2" />
  </section>
)
