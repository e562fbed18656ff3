import type { NewsletterText } from '../../../emails/issue/newsletter-text.js'
import { sectionAnchor } from '../../domain/text/anchors.js'
import type { SectionContent } from '../../domain/content.js'
import type { Prose as ProseData } from '../../domain/prose.js'
import { type PageContext, PageEntry } from './page-entry.js'
import { PageProse } from './page-prose.js'

const NewMark = ({ text }: { readonly text: NewsletterText }) => (
  <b className="roundup-new">{text('new')}</b>
)

type ContentsProps = {
  /** The editor's sentence that introduces the list. */
  readonly leadIn: ProseData
  readonly sections: readonly SectionContent[]
  readonly text: NewsletterText
}

/** The list of contents: each section with its number of entries. */
export const PageContents = ({ leadIn, sections, text }: ContentsProps) => (
  <nav aria-labelledby="roundup-contents" className="roundup-contents">
    <h2 id="roundup-contents">{text('contents')}</h2>
    <PageProse prose={leadIn} />
    <ol>
      {sections.map((section) => (
        <li key={section.slug}>
          <span dir="auto">
            <a href={`#${sectionAnchor(section)}`}>{section.name}</a>
            {section.isNew && <NewMark text={text} />}
          </span>
          <span className="roundup-count">
            <span aria-hidden="true">{section.entries.length}</span>
            <span className="roundup-unseen">
              {text('entries', { count: section.entries.length })}
            </span>
          </span>
        </li>
      ))}
    </ol>
  </nav>
)

type SectionProps = PageContext & { readonly section: SectionContent }

/** A section of an issue; an aside has another background. */
export const PageSection = ({ earlier, section, text }: SectionProps) => (
  <section className={`roundup-section roundup-${section.kind}`} id={sectionAnchor(section)}>
    <h2 dir="auto">
      {section.name}
      {section.isNew && <NewMark text={text} />}
    </h2>
    {section.entries.map((entry) => (
      <PageEntry earlier={earlier} entry={entry} heading="h3" key={entry.entryId} text={text} />
    ))}
  </section>
)
