import { nameAboveTitle } from '../../../emails/issue/name-above-title.js'
import type { IssueContent } from '../../domain/content.js'
import { splitLeadIn } from '../../domain/text/lead-in.js'
import type { Links } from '../../domain/urls/links.js'
import type { Prose as ProseData } from '../../domain/prose.js'
import type { ReadIssue } from '../read-model.js'
import { type IssueUrl, PageHighlight } from './page-entry.js'
import { IssueFacts } from './issue-facts.js'
import { PageProse } from './page-prose.js'
import { PageContents, PageSection } from './page-section.js'
import { PageLayout } from './page-layout.js'

type IssuePageProps = { readonly issue: ReadIssue; readonly links: Links }

/** An issue on the web: what its mail says, in the same order, with every entry told in full. */
export const IssuePage = ({ issue, links }: IssuePageProps) => {
  const { content, publication } = issue
  const { leadIn, rest } = splitLeadIn(content.contents)
  const archive = links.publication({ publication: publication.slug })
  const earlier = (slug: string) => links.issue({ publication: publication.slug, issue: slug })
  return (
    <PageLayout
      publication={{
        accent: content.publication.look.accent,
        language: content.publication.language,
      }}
    >
      <header className="bar">
        <p dir="auto">{content.preheader}</p>
        <a href={archive}>All issues</a>
      </header>
      <main className="issue">
        <div className="opening">
          <Masthead archive={archive} issue={issue} />
          <Passage className="introduction" prose={content.introduction} />
        </div>
        {content.sections.length > 0 && (
          <PageContents leadIn={leadIn} sections={content.sections} />
        )}
        <Story around={rest} content={content} earlier={earlier} />
      </main>
      <Colophon archive={archive} content={content} />
    </PageLayout>
  )
}

const Masthead = ({ archive, issue }: { readonly archive: string; readonly issue: ReadIssue }) => {
  const { content } = issue
  const name = nameAboveTitle(content)
  const { logo } = content.publication.look
  return (
    <>
      {logo && (
        <img
          alt={logo.alt}
          className="logo"
          height={logo.height}
          src={logo.url}
          width={logo.width}
        />
      )}
      {name !== undefined && (
        <p className="kicker" dir="auto">
          <a href={archive}>{name}</a>
        </p>
      )}
      <h1 dir="auto">{content.title}</h1>
      <IssueFacts issue={issue} />
    </>
  )
}

const Story = ({
  around,
  content,
  earlier,
}: {
  /** What an editor wrote around the list of contents. */
  readonly around: ProseData
  readonly content: IssueContent
  readonly earlier: IssueUrl
}) => (
  <div className="story">
    {content.highlights.map((entry) => (
      <PageHighlight earlier={earlier} entry={entry} key={entry.entryId} />
    ))}
    <Passage prose={around} />
    {content.sections.map((section) => (
      <PageSection earlier={earlier} key={section.slug} section={section} />
    ))}
    <Passage className="outro" prose={content.outro} />
  </div>
)

const Passage = ({
  className,
  prose,
}: {
  readonly className?: string
  readonly prose: ProseData
}) =>
  prose.length === 0 ? null : (
    <div className={`passage ${className ?? ''}`.trim()}>
      <PageProse prose={prose} />
    </div>
  )

const Colophon = ({
  archive,
  content,
}: {
  readonly archive: string
  readonly content: IssueContent
}) => (
  <footer className="colophon">
    <p>
      <a href={archive}>All issues of {content.publication.name}</a>
    </p>
    {content.publication.postalAddress !== '' && (
      <address dir="auto">{content.publication.postalAddress}</address>
    )}
  </footer>
)
