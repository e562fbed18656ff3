import { createElement } from 'react'

import { compileMjml } from '../../emails/compile-mjml.js'
import { entryMarkup } from '../../emails/issue/entry/entry-markup.js'
import { IssueEmail } from '../../emails/issue/issue-email.js'
import type { IssueEmailProps } from '../../emails/issue/issue-email-props.js'
import { issueEmailContext } from '../../emails/issue/issue-email-context.js'
import { toMjml } from '../../emails/to-mjml.js'
import { CLIP_BYTES } from '../domain/byte-budget.js'
import type { EntryContent, IssueContent } from '../domain/content.js'
import { contentEntries } from '../domain/content-entries.js'
import { blamingParts, hasOwnParts, refuseUncompiled, refuseVerbatim } from './check-own-parts.js'
import { chooseShortened, type Shortenable } from './choose-shortened.js'
import { maxEntriesPerSection } from './max-entries-per-section.js'

/** Reserved for personal links, which are longer than their placeholders, and for what a server may add. */
export const PERSONAL_BYTES = 2048

type Html = { readonly html: string; readonly mjml: string }

type FittedIssue = Html & {
  /** The HTML as the editors chose it, which may be too large. */
  readonly requested: string
  readonly shortened: readonly string[]
  /** How many entries of each section are shown; all by default. */
  readonly perSection?: number
}

/**
 * Renders an issue's HTML small enough not to be clipped: entries that do not fit get their short form, and where even that
 * is too large, each section keeps only its first entries. The same issue is always shortened in the same way.
 */
export const fitIssue = async (props: IssueEmailProps): Promise<FittedIssue> => {
  const requested = await blamingParts(props, renderHtml)
  const excessBytes = excessOf(requested)
  if (excessBytes <= 0) return { ...requested, requested: requested.html, shortened: [] }
  const shortened = chooseShortened({ excessBytes, ...(await shortenable(props)) })
  const shorter = { ...props, content: shortenEntries(props.content, new Set(shortened)) }
  const rendered = await renderHtml(shorter)
  const common = { requested: requested.html, shortened }
  return excessOf(rendered) <= 0
    ? { ...rendered, ...common }
    : { ...(await withFewer(shorter, rendered)), ...common }
}

const renderHtml = async (props: IssueEmailProps): Promise<Html> => {
  const mjml = await toMjml(createElement(IssueEmail, props))
  if (hasOwnParts(props.design)) refuseVerbatim(mjml)
  const html = await compileMjml(mjml)
  if (hasOwnParts(props.design)) refuseUncompiled(html)
  return { mjml, html }
}

const excessOf = ({ html }: Html): number => Buffer.byteLength(html) + PERSONAL_BYTES - CLIP_BYTES

const toShortForm = (entry: EntryContent): EntryContent => ({ ...entry, form: 'short' })

const shortenEntries = (content: IssueContent, ids: ReadonlySet<string>): IssueContent => {
  const shorten = (entries: readonly EntryContent[]): readonly EntryContent[] =>
    entries.map((entry) => (ids.has(entry.entryId) ? toShortForm(entry) : entry))
  return {
    ...content,
    highlights: shorten(content.highlights),
    sections: content.sections.map((section) => ({
      ...section,
      entries: shorten(section.entries),
    })),
  }
}

/** How many bytes the short form of each entry would save. */
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
  const context = issueEmailContext(props)
  const now = await entryMarkup(
    places((entry) => entry),
    context,
  )
  const then = await entryMarkup(places(toShortForm), context)
  const saved = new Map(
    entries.map(({ entryId }, index) => [
      entryId,
      Buffer.byteLength(now[index] ?? '') - Buffer.byteLength(then[index] ?? ''),
    ]),
  )
  const weigh = (items: readonly EntryContent[]): readonly Shortenable[] =>
    items.map(({ entryId }) => ({ entryId, savedBytes: saved.get(entryId) ?? 0 }))
  return {
    highlights: weigh(content.highlights),
    sections: content.sections.map(({ entries: items }) => weigh(items)),
  }
}

/** Keeps the first entries of each section; a link leads to the others on the web. */
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
