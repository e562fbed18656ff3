import { createElement } from 'react'

import { compileMjml } from '../../emails/compile-mjml.js'
import { entryMarkup } from '../../emails/issue/entry/entry-markup.js'
import { IssueEmail } from '../../emails/issue/issue-email.js'
import type { IssueEmailProps } from '../../emails/issue/issue-email-props.js'
import { issueEmailContext } from '../../emails/issue/issue-email-context.js'
import { toMjml } from '../../emails/to-mjml.js'
import { CLIP_BYTES } from '../domain/byte-budget.js'
import type { EntryContent, IssueContent } from '../domain/content.js'
import { contentEntries } from '../domain/reading-time.js'
import { chooseShortened, type Shortenable } from './choose-shortened.js'
import { maxEntriesPerSection } from './max-entries-per-section.js'

/** Kept free for personal links, which are longer than their placeholders, and for what a server may add. */
export const PERSONAL_BYTES = 2048

type Html = { readonly html: string; readonly mjml: string }

type FittedIssue = Html & {
  /** As the editors chose it, which may be too much. */
  readonly asked: string
  readonly shortened: readonly string[]
  /** How many entries of each section are told; all unless given. */
  readonly perSection?: number
}

/**
 * An issue's HTML, small enough for every reader to see its end: entries that do not fit are told short, and where
 * even that is too much, each section keeps its first ones. The same issue is cut in the same places.
 */
export const fitIssue = async (props: IssueEmailProps): Promise<FittedIssue> => {
  const asked = await renderHtml(props)
  const excessBytes = excessOf(asked)
  if (excessBytes <= 0) return { ...asked, asked: asked.html, shortened: [] }
  const shortened = chooseShortened({ excessBytes, ...(await shortenable(props)) })
  const shorter = { ...props, content: shortenEntries(props.content, new Set(shortened)) }
  const rendered = await renderHtml(shorter)
  const common = { asked: asked.html, shortened }
  return excessOf(rendered) <= 0
    ? { ...rendered, ...common }
    : { ...(await withFewer(shorter, rendered)), ...common }
}

const renderHtml = async (props: IssueEmailProps): Promise<Html> => {
  const mjml = await toMjml(createElement(IssueEmail, props))
  return { mjml, html: await compileMjml(mjml) }
}

const excessOf = ({ html }: Html): number => Buffer.byteLength(html) + PERSONAL_BYTES - CLIP_BYTES

const toShortForm = (entry: EntryContent): EntryContent => ({ ...entry, form: 'short' })

const shortenEntries = (content: IssueContent, ids: ReadonlySet<string>): IssueContent => {
  const told = (entries: readonly EntryContent[]): readonly EntryContent[] =>
    entries.map((entry) => (ids.has(entry.entryId) ? toShortForm(entry) : entry))
  return {
    ...content,
    highlights: told(content.highlights),
    sections: content.sections.map((section) => ({ ...section, entries: told(section.entries) })),
  }
}

/** What telling each entry short would save: the rows around them stay as they are. */
const shortenable = async (
  props: IssueEmailProps,
): Promise<{
  highlights: readonly Shortenable[]
  sections: readonly (readonly Shortenable[])[]
}> => {
  const { content } = props
  const entries = contentEntries(content)
  const places = (form: (entry: EntryContent) => EntryContent) =>
    entries.map((entry, index) => ({
      entry: form(entry),
      isHighlight: index < content.highlights.length,
    }))
  const setting = issueEmailContext(props)
  const now = await entryMarkup(
    places((entry) => entry),
    setting,
  )
  const then = await entryMarkup(places(toShortForm), setting)
  const saved = new Map(
    entries.map(({ entryId }, index) => [
      entryId,
      Buffer.byteLength(now[index] ?? '') - Buffer.byteLength(then[index] ?? ''),
    ]),
  )
  const weighed = (told: readonly EntryContent[]): readonly Shortenable[] =>
    told.map(({ entryId }) => ({ entryId, savedBytes: saved.get(entryId) ?? 0 }))
  return {
    highlights: weighed(content.highlights),
    sections: content.sections.map(({ entries: told }) => weighed(told)),
  }
}

/** Everything is short already: the first entries of each section stay, and a link leads to the rest. */
const withFewer = async (
  props: IssueEmailProps,
  rendered: Html,
): Promise<Html & { readonly perSection: number }> => {
  let perSection = await maxEntriesPerSection(props, rendered.html, CLIP_BYTES - PERSONAL_BYTES)
  let fewer = await renderHtml({ ...props, perSection })
  while (excessOf(fewer) > 0 && perSection > 0) {
    perSection -= 1
    fewer = await renderHtml({ ...props, perSection })
  }
  return { ...fewer, perSection }
}
