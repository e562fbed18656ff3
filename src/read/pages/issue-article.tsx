import type { ReactElement, ReactNode } from 'react'

import { newsletterText } from '../../../emails/issue/newsletter-text.js'
import { nameAboveTitle } from '../../../emails/issue/name-above-title.js'
import type { IssueContent } from '../../domain/content.js'
import { type IssuePart, issueParts, partKey } from '../../domain/issue/issue-parts.js'
import type { Links } from '../../domain/urls/links.js'
import type { Prose as ProseData } from '../../domain/prose.js'
import type { Languages } from '../../i18n/languages.js'
import type { ReadIssue } from '../read-model.js'
import { type PageContext, PageHighlight } from './page-entry.js'
import { IssueFacts } from './issue-facts.js'
import { PageProse } from './page-prose.js'
import { PageContents, PageSection } from './page-section.js'

type IssueArticleProps = {
  readonly issue: ReadIssue
  readonly languages?: Languages
  readonly links: Links
  /** Where somebody who has read the issue subscribes. */
  readonly signUp?: ReactNode
}

/** The web page of an issue: the parts of the mail in the same order, with every entry in full form. */
export const IssueArticle = ({ issue, languages, links, signUp }: IssueArticleProps) => {
  const { content, publication } = issue
  const parts = issueParts(content)
  const of = { publication: publication.slug }
  const archive = links.archive(of)
  const earlier = (slug: string) => links.issue({ publication: publication.slug, issue: slug })
  const text = newsletterText(content.publication.language, languages)
  const context = { earlier, home: links.publication(of), issue, languages, text }
  const show = (part: IssuePart) => <Part {...context} key={partKey(part)} part={part} />
  return (
    <>
      <header className="roundup-bar">
        <p dir="auto">{content.preheader}</p>
        <a href={archive}>{text('allIssues')}</a>
      </header>
      <main className="roundup-issue">
        {parts.filter(isBeforeStory).map(show)}
        <div className="roundup-story">
          {parts.filter((part) => !isBeforeStory(part)).map(show)}
          {signUp}
        </div>
      </main>
      <Colophon archive={archive} content={content} text={text} />
    </>
  )
}

const Masthead = ({ home, issue, languages }: Omit<PartProps, keyof PageContext | 'part'>) => {
  const { content } = issue
  const name = nameAboveTitle(content)
  const { logo } = content.publication.look
  return (
    <>
      {logo && (
        <img
          alt={logo.alt}
          className="roundup-logo"
          height={logo.height}
          src={logo.url}
          width={logo.width}
        />
      )}
      {name !== undefined && (
        <p className="roundup-kicker" dir="auto">
          <a href={home}>{name}</a>
        </p>
      )}
      <h1 dir="auto">{content.title}</h1>
      <IssueFacts issue={issue} languages={languages} />
    </>
  )
}

/** Opening and contents stand above the column of the story. */
const isBeforeStory = ({ kind }: IssuePart): boolean => kind === 'opening' || kind === 'contents'

type PartProps = PageContext & {
  /** The publication's page. */
  readonly home: string
  readonly issue: ReadIssue
  readonly languages: Languages | undefined
  readonly part: IssuePart
}

/** One part of the page. The return type makes the compiler ask for every kind. */
const Part = ({ part, ...context }: PartProps): ReactElement => {
  const { earlier, text } = context
  switch (part.kind) {
    case 'opening':
      return (
        <div className="roundup-opening">
          <Masthead {...context} />
          <Passage className="roundup-introduction" prose={part.introduction} />
        </div>
      )
    case 'contents':
      return <PageContents leadIn={part.leadIn} sections={part.sections} text={text} />
    case 'highlight':
      return <PageHighlight earlier={earlier} entry={part.entry} text={text} />
    case 'passage':
      return <Passage prose={part.prose} />
    case 'section':
      return <PageSection earlier={earlier} section={part.section} text={text} />
    case 'closing':
      return <Passage className="roundup-outro" prose={part.prose} />
  }
}

const Passage = ({
  className,
  prose,
}: {
  readonly className?: string
  readonly prose: ProseData
}) =>
  prose.length === 0 ? null : (
    <div className={`roundup-passage ${className ?? ''}`.trim()}>
      <PageProse prose={prose} />
    </div>
  )

type ColophonProps = Pick<PartProps, 'text'> & {
  readonly archive: string
  readonly content: IssueContent
}

const Colophon = ({ archive, content, text }: ColophonProps) => (
  <footer className="roundup-colophon">
    <p>
      <a href={archive}>{text('allIssuesOf', { publication: content.publication.name })}</a>
    </p>
    {content.publication.postalAddress !== '' && (
      <address dir="auto">{content.publication.postalAddress}</address>
    )}
  </footer>
)
