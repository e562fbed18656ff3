import { safeSources } from '../../../emails/issue/entry/safe-sources.js'
import { aroundIssue } from '../../../emails/issue/around-issue.js'
import type { NewsletterText } from '../../../emails/issue/newsletter-text.js'
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

/** What the entries of an issue need besides their own content. */
export type PageContext = { readonly earlier: IssueUrl; readonly text: NewsletterText }

type EntryProps = PageContext & {
  readonly entry: EntryContent
  readonly heading: 'h2' | 'h3'
}

/** An entry on the web: title, sources, picture, body, points; always in full form. */
export const PageEntry = ({ earlier, entry, heading: Heading, text }: EntryProps) => (
  <article className="roundup-entry" id={entryAnchor(entry)}>
    <Heading dir="auto">
      <Title entry={entry} />
    </Heading>
    <PageSources entry={entry} />
    {entry.followUpOf && <FollowUp earlier={earlier} of={entry.followUpOf} text={text} />}
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

type FollowUpProps = PageContext & { readonly of: FollowUpContent }

const FollowUp = ({ earlier, of: { issueSlug, number, title }, text }: FollowUpProps) => {
  const [before, after] = aroundIssue(text)
  return (
    <p className="roundup-follow-up">
      {before}
      <a href={earlier(issueSlug)} title={title}>
        {text('number', { number })}
      </a>
      {after}
    </p>
  )
}

/** At most as wide as the column; width and height prevent a layout shift while it loads. */
const Picture = ({ image: { alt, height, url, width } }: { readonly image: ImageContent }) => (
  <img
    alt={alt}
    className="roundup-picture"
    height={height}
    loading="lazy"
    src={url}
    width={width}
  />
)

const Point = ({ point: { label, text } }: { readonly point: PointContent }) => (
  <div className="roundup-point">
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
export const PageHighlight = ({ earlier, entry, text }: Omit<EntryProps, 'heading'>) => (
  <section className="roundup-highlight">
    <p className="roundup-kicker">{text('highlight')}</p>
    <PageEntry earlier={earlier} entry={entry} heading="h2" text={text} />
  </section>
)
