import type {
  IssuePlan,
  PlanEntry,
  PlanLine,
  PlannedIssue,
  PlanPoint,
  PlanSection,
  PlanText,
} from '../../domain/issue/issue-plan.js'
import { runsToMarkdown } from '../../rich-text/runs-to-markdown.js'

/** Running text in Markdown, marks and links kept; the empty string where there is none. */
type Markdown = string

type JsonPoint = Omit<PlanPoint, 'text'> & { readonly text: Markdown }

type JsonEntry = Omit<PlanEntry, 'body' | 'points'> & {
  readonly points: readonly JsonPoint[]
  readonly body?: Markdown
}

type JsonSection = Omit<PlanSection, 'entries'> & { readonly entries: readonly JsonEntry[] }

type JsonIssue = Omit<
  PlannedIssue,
  'contents' | 'highlights' | 'introduction' | 'outro' | 'sections'
> & {
  readonly introduction: Markdown
  readonly highlights: readonly JsonEntry[]
  readonly contents: Omit<PlannedIssue['contents'], 'after' | 'before'> & {
    readonly before: Markdown
    readonly after: Markdown
  }
  readonly sections: readonly JsonSection[]
  readonly outro: Markdown
}

/** A plan as `roundup import --dry-run --json` prints it: its texts are Markdown. */
export type IssuePlanJson = Omit<IssuePlan, 'issue'> & { readonly issue: JsonIssue }

const JOINS = {
  paragraph: '\n\n',
  break: '  \n',
  line: '\n',
} as const satisfies Record<PlanLine['join'], string>

const toMarkdown = (text: PlanText): Markdown =>
  text
    .map(({ isItem, join, runs }, at) => {
      const line = `${isItem ? '- ' : ''}${runsToMarkdown(runs)}`
      return at === 0 ? line : `${JOINS[join]}${line}`
    })
    .join('')

const jsonEntry = ({ body, points, ...entry }: PlanEntry): JsonEntry => ({
  ...entry,
  points: points.map((point) => ({ ...point, text: toMarkdown(point.text) })),
  ...(body ? { body: toMarkdown(body) } : {}),
})

/**
 * Writes the texts of a plan as Markdown: each line as it was written where that reads back the same, escaped where it
 * does not.
 */
export const planToJson = ({ issue, ...plan }: IssuePlan): IssuePlanJson => ({
  issue: {
    ...issue,
    introduction: toMarkdown(issue.introduction),
    highlights: issue.highlights.map(jsonEntry),
    contents: {
      ...issue.contents,
      before: toMarkdown(issue.contents.before),
      after: toMarkdown(issue.contents.after),
    },
    sections: issue.sections.map((section) => ({
      ...section,
      entries: section.entries.map(jsonEntry),
    })),
    outro: toMarkdown(issue.outro),
  },
  ...plan,
})
