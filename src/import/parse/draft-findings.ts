import { canonicalUrl } from '../../domain/urls/canonical-url.js'
import type { PlanFinding } from '../../domain/issue/issue-plan.js'
import type { Draft, DraftEntry, DraftSection } from './draft.js'
import type { Line } from '../read/line.js'
import { isMarkedNew, cleanName } from './clean-name.js'
import { isSimilar, comparableWords } from './compare-words.js'

/** The name of the one section of a roundup without headings. */
export const UNNAMED_SECTION = 'Entries'

const finding = (rule: string, line: Line | number, message: string): PlanFinding => ({
  line: typeof line === 'number' ? line : line.number,
  message,
  rule,
  severity: 'advisory',
})

const labelFindings = ({ points, start }: DraftEntry): readonly PlanFinding[] =>
  points.flatMap(({ label, line }) => {
    const written = `“${label.originalLabel}” in “${start.title}”`
    if (label.known === 'other-wording') {
      return [
        finding(
          'label-worded-otherwise',
          line,
          `${written} is read as “${label.label}”. Nothing to do, unless it means something else.`,
        ),
      ]
    }
    return label.known === 'unknown'
      ? [
          finding(
            'label-unknown',
            line,
            `${written} is no point of the publication and is kept as a point of its own. Add it to the publication's points or reword it.`,
          ),
        ]
      : []
  })

/** A point that an entry answers twice; the second answer may belong to an entry whose title was not recognized. */
const repeatedPoints = ({ points, start }: DraftEntry): readonly PlanFinding[] =>
  points
    .filter(
      ({ label }, at) =>
        label.known !== 'unknown' &&
        points.findIndex((other) => other.label.key === label.key) < at,
    )
    .map(({ label, line }) =>
      finding(
        'point-answered-twice',
        line,
        `“${label.originalLabel}” is answered twice in “${start.title}”. Is there an entry between whose title was not seen? Put its address behind its title.`,
      ),
    )

const sourceFindings = ({ line, start }: DraftEntry): readonly PlanFinding[] =>
  start.sources.length === 0
    ? [
        finding(
          'entry-without-source',
          line,
          `“${start.title}” has no source. Add the address it is about.`,
        ),
      ]
    : start.sources
        .filter(({ bare }) => bare)
        .map((source) =>
          finding(
            'source-without-scheme',
            source.line,
            `“${source.url}” was typed without https://. Check that the address works.`,
          ),
        )

const emptyFindings = ({ body, line, points, start }: DraftEntry): readonly PlanFinding[] => {
  if (points.length === 0 && body.length === 0) {
    return [
      finding(
        'entry-without-text',
        line,
        `“${start.title}” says nothing but its title. Answer the publication's points.`,
      ),
    ]
  }
  return points
    .filter(({ pieces }) => pieces.every(({ runs }) => runs.length === 0))
    .map((point) =>
      finding(
        'point-empty',
        point.line,
        `“${point.label.originalLabel}” in “${start.title}” says nothing. Answer it or take the label out.`,
      ),
    )
}

const repeatedInEntry = ({ line, start }: DraftEntry): readonly PlanFinding[] => {
  const urls = start.sources.map(({ url }) => url)
  return urls
    .filter((url, at) => urls.indexOf(url) < at)
    .map((url) =>
      finding(
        'source-typed-twice',
        line,
        `“${start.title}” names ${url} twice. Take one of them out.`,
      ),
    )
}

/** Sources that two entries of the issue share, by their canonical URL. */
const repeatedSources = (entries: readonly DraftEntry[]): readonly PlanFinding[] => {
  const seen = new Map<string, string>()
  return entries.flatMap(({ line, start }) =>
    [...new Set(start.sources.map(({ url }) => canonicalUrl(url)))].flatMap((url) => {
      const earlier = seen.get(url)
      seen.set(url, earlier ?? start.title)
      return earlier === undefined
        ? []
        : [
            finding(
              'source-repeated',
              line,
              `“${start.title}” has the same source as “${earlier}”: ${url}. Keep one of them.`,
            ),
          ]
    }),
  )
}

const wordsOf = ({ text }: Line): string => comparableWords(cleanName(text))

const isAnnounced = (heading: Line, { after, before, listed }: Draft['contents']): boolean =>
  listed.some((line) => isSimilar(wordsOf(line), wordsOf(heading))) ||
  [...before, ...after].some(({ text }) =>
    ` ${comparableWords(text)} `.includes(` ${wordsOf(heading)} `),
  )

const contentsFindings = ({ contents, highlights, sections }: Draft): readonly PlanFinding[] => {
  if (contents.listed.length === 0) return []
  const headings = sections.flatMap(({ heading }) => (heading ? [heading] : []))
  const titles = highlights.map(({ start }) => comparableWords(start.title))
  const missing = headings
    .filter((heading) => !isAnnounced(heading, contents))
    .map((heading) =>
      finding(
        'section-not-in-contents',
        heading,
        `The section “${cleanName(heading.text)}” is missing from the list of contents. The list is computed, so the mail will have it.`,
      ),
    )
  const extra = contents.listed
    .filter((line) => !headings.some((heading) => isSimilar(wordsOf(line), wordsOf(heading))))
    .filter((line) => !titles.includes(wordsOf(line)))
    .map((line) =>
      finding(
        'contents-without-section',
        line,
        `“${cleanName(line.text)}” is listed in the contents and has no section. Add the section or take it off the list.`,
      ),
    )
  return [...missing, ...extra]
}

const newMarks = ({ contents, sections }: Draft): readonly PlanFinding[] =>
  [...contents.listed, ...sections.flatMap(({ heading }) => (heading ? [heading] : []))]
    .filter(({ text }) => isMarkedNew(text))
    .map((line) =>
      finding(
        'new-mark-typed',
        line,
        `“NEW” is typed after “${cleanName(line.text)}”. It is computed: a section is new when no earlier issue has it.`,
      ),
    )

const unnamed = ({ entries, heading }: DraftSection): readonly PlanFinding[] => {
  const [first] = entries
  return heading || !first
    ? []
    : [
        finding(
          'section-without-heading',
          first.line,
          `The entries stand under no heading; their section is called “${UNNAMED_SECTION}”. Put a heading above the first one.`,
        ),
      ]
}

const sectionFindings = (
  sections: readonly DraftSection[],
  unplaced: readonly Line[],
): readonly PlanFinding[] => {
  const names = sections.map(({ heading }) => (heading ? wordsOf(heading) : ''))
  const repeated = sections.flatMap(({ heading }, at) =>
    heading && names.indexOf(names[at] ?? '') < at
      ? [
          finding(
            'section-repeated',
            heading,
            `The section “${cleanName(heading.text)}” appears twice. Put its entries together.`,
          ),
        ]
      : [],
  )
  const texts = unplaced.map((line) =>
    finding(
      'text-before-entries',
      line,
      'This text is between a heading and its first entry, where an issue has no place for it. Move it into an entry or the introduction.',
    ),
  )
  return [...repeated, ...texts, ...sections.flatMap(unnamed)]
}

const doubtfulFinding = (line: Line): PlanFinding =>
  finding(
    'heading-or-text',
    line,
    `“${line.text}” could be a heading with no entries under it; it is read as text. Take it out, or give it an entry.`,
  )

/** The findings of a roundup, in the order of its parts. */
export const draftFindings = (draft: Draft): readonly PlanFinding[] => {
  const entries = [...draft.highlights, ...draft.sections.flatMap((section) => section.entries)]
  return [
    ...entries.flatMap(labelFindings),
    ...entries.flatMap(repeatedPoints),
    ...entries.flatMap(sourceFindings),
    ...entries.flatMap(emptyFindings),
    ...entries.flatMap(repeatedInEntry),
    ...repeatedSources(entries),
    ...contentsFindings(draft),
    ...newMarks(draft),
    ...sectionFindings(draft.sections, draft.unplaced),
    ...draft.doubtful.map(doubtfulFinding),
  ]
}
