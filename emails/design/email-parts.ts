import type { ReactElement } from 'react'

import type { EntryContent, SectionContent } from '../../src/domain/content.js'
import type { IssueMail, MailContext } from '../issue/mail-context.js'

/** What each part gets: the whole issue, and what its own components get. */
export type PartProps = IssueMail & {
  /** Texts, colours and links. */
  readonly context: MailContext
}

/**
 * A part of an issue's mail, for the HTML part and for the text part of the message. Both are pure: the same issue gives the
 * same bytes.
 */
export type EmailPart<Own = object> = {
  /** MJML as React elements, which escape all text; `null` where the issue has nothing for it. */
  readonly html: (props: PartProps & Own) => ReactElement | null
  /** The same for readers of plain text: a text, whose lines are wrapped, or finished lines. */
  readonly text: (props: PartProps & Own) => string | readonly string[]
}

/** What an entry gets. */
export type EntryPartProps = {
  /** The entry. */
  readonly entry: EntryContent
  /** Whether it is told at length, in a panel of its own. */
  readonly isHighlight: boolean
}

/** What the heading of a section gets. */
export type SectionPartProps = {
  /** The section. */
  readonly section: SectionContent
}

/** What the foot gets. */
export type ColophonPartProps = {
  /** The sentence that says why the reader gets the mail. */
  readonly reason: string
}

/** Parts that replace ours. */
export type ReplacedParts = {
  /** The top: name, title, facts of the issue. Renders bands. */
  readonly masthead?: EmailPart
  /** An entry, of a section or as a highlight. Renders HTML within a text. */
  readonly entry?: EmailPart<EntryPartProps>
  /** The heading of a section. Renders HTML within a text. */
  readonly sectionHeading?: EmailPart<SectionPartProps>
  /** The legal foot. Renders bands, and has to contain the link to unsubscribe and the postal address. */
  readonly colophon?: EmailPart<ColophonPartProps>
}

/** Places where a part may be added. Each renders bands. */
export const ADDED_PARTS = [
  'beforeMasthead',
  'afterMasthead',
  'afterContents',
  'afterHighlights',
  'afterSections',
  'beforeColophon',
] as const

/** A place where a part may be added: `beforeMasthead`, `afterMasthead` … */
export type AddedPart = (typeof ADDED_PARTS)[number]

export const REPLACED_PARTS = [
  'masthead',
  'entry',
  'sectionHeading',
  'colophon',
] as const satisfies readonly (keyof ReplacedParts)[]

/** The host's own parts by their place. */
export type EmailParts = ReplacedParts & Partial<Readonly<Record<AddedPart, EmailPart>>>
