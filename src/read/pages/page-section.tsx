import { WORDING } from '../../../emails/issue/wording.js'
import { sectionAnchor } from '../../domain/text/anchors.js'
import type { SectionContent } from '../../domain/content.js'
import type { Prose as ProseData } from '../../domain/prose.js'
import { type IssueUrl, PageEntry } from './page-entry.js'
import { PageProse } from './page-prose.js'

const NewMark = () => <b className="new">{WORDING.new}</b>

type ContentsProps = {
  /** The editor's sentence that introduces the list. */
  readonly leadIn: ProseData
  readonly sections: readonly SectionContent[]
}

/** The list of contents: each section with its number of entries. */
export const PageContents = ({ leadIn, sections }: ContentsProps) => (
  <nav aria-labelledby="contents" className="contents">
    <h2 id="contents">{WORDING.contents}</h2>
    <PageProse prose={leadIn} />
    <ol>
      {sections.map((section) => (
        <li key={section.slug}>
          <span dir="auto">
            <a href={`#${sectionAnchor(section)}`}>{section.name}</a>
            {section.isNew && <NewMark />}
          </span>
          <span className="count">
            {section.entries.length}
            <span className="unseen"> {section.entries.length === 1 ? 'entry' : 'entries'}</span>
          </span>
        </li>
      ))}
    </ol>
  </nav>
)

type SectionProps = { readonly earlier: IssueUrl; readonly section: SectionContent }

/** A section of an issue; an aside has another background. */
export const PageSection = ({ earlier, section }: SectionProps) => (
  <section className={`section ${section.kind}`} id={sectionAnchor(section)}>
    <h2 dir="auto">
      {section.name}
      {section.isNew && <NewMark />}
    </h2>
    {section.entries.map((entry) => (
      <PageEntry earlier={earlier} entry={entry} heading="h3" key={entry.entryId} />
    ))}
  </section>
)
