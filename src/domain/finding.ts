import type { LocalizedText } from './localized-text.js'

/** A blocking finding prevents approval; an advisory one can be accepted with a note. */
export type Severity = 'blocking' | 'advisory'

export type IssueField =
  | 'title'
  | 'date'
  | 'subject'
  | 'preheader'
  | 'introduction'
  | 'contents.before'
  | 'contents.after'
  | 'lineup'
  | 'outro'

export type EntryField = 'title' | 'sources' | 'points' | 'body' | 'image'

/** Where the editor fixes it: the field that the panel links to. */
export type FindingPlace =
  | { readonly kind: 'issue'; readonly field: IssueField }
  | { readonly kind: 'section'; readonly slug: string }
  | { readonly kind: 'entry'; readonly entryId: string; readonly field: EntryField }
  | {
      readonly kind: 'publication'
      readonly field: 'language' | 'look' | 'postalAddress' | 'sender'
    }

/** A change that one click makes. */
export type Fix =
  | { readonly kind: 'mark-follow-up'; readonly entryId: string; readonly of: string }
  | { readonly kind: 'remove-item'; readonly entryId: string; readonly section?: string }
  | { readonly kind: 'remove-section'; readonly slug: string }
  | {
      readonly kind: 'replace'
      readonly place: FindingPlace
      readonly from: string
      readonly to: string
    }
  | { readonly kind: 'learn-word'; readonly word: string }
  | { readonly kind: 'short-form'; readonly entryIds: readonly string[] }

/** An editor accepted an advisory finding, with a note. */
export type Acceptance = {
  /** The finding's key. */
  readonly key: string
  /** Id of the user. */
  readonly by: string
  /** ISO 8601. */
  readonly at: string
  /** Why it may stay. */
  readonly note: string
}

export type Finding = {
  /** Stable while the problem is the same: an acceptance refers to it. */
  readonly key: string
  /** Name of the rule in kebab-case, as its file is named. */
  readonly rule: string
  readonly severity: Severity
  readonly text: LocalizedText
  readonly place: FindingPlace
  readonly fixes: readonly Fix[]
  /** The earlier issue that the finding mentions. */
  readonly issueId?: string
}
