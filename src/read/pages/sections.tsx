import { WORDING } from '../../../emails/issue/wording.js'
import { sectionAnchor } from '../../domain/text/anchors.js'
import type { SectionContent } from '../../domain/content.js'
import type { Prose as ProseData } from '../../domain/prose.js'
import { type Earlier, Entry } from './entry.js'
import { Prose } from './prose.js'

const NewMark = () => <b className="new">{WORDING.new}</b>

type ContentsProps = {
  /** What an editor wrote to introduce the list. */
  readonly leadIn: ProseData
  readonly sections: readonly SectionContent[]
}

/** The sections with how many entries each holds; computed, so that it always says what follows. */
export const Contents = ({ leadIn, sections }: ContentsProps) => (
  <nav aria-labelledby="contents" className="contents">
    <h2 id="contents">{WORDING.contents}</h2>
    <Prose prose={leadIn} />
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

type SectionProps = { readonly earlier: Earlier; readonly section: SectionContent }

/** A titled part of an issue; what stands beside its subject is set on another ground. */
export const Section = ({ earlier, section }: SectionProps) => (
  <section className={`section ${section.kind}`} id={sectionAnchor(section)}>
    <h2 dir="auto">
      {section.name}
      {section.isNew && <NewMark />}
    </h2>
    {section.entries.map((entry) => (
      <Entry earlier={earlier} entry={entry} heading="h3" key={entry.entryId} />
    ))}
  </section>
)
