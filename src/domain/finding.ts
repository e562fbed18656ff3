import type { LocalizedText } from './localized-text.js'

/** Blocking ones stop an approval; advisory ones can be accepted with a note. */
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

/** Where it is mended: what the panel links to. */
export type FindingPlace =
  | { readonly kind: 'issue'; readonly field: IssueField }
  | { readonly kind: 'section'; readonly slug: string }
  | { readonly kind: 'entry'; readonly entryId: string; readonly field: EntryField }
  | { readonly kind: 'publication'; readonly field: 'postalAddress' | 'look' | 'sender' }

/** What one click mends. */
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

/** Somebody looked at an advisory finding and lets it stand. */
export type Acceptance = {
  readonly key: string
  readonly by: string
  readonly at: string
  readonly note: string
}

export type Finding = {
  /** The same as long as the matter is the same: what an acceptance names. */
  readonly key: string
  /** Kebab-case name of the rule, that of its file. */
  readonly rule: string
  readonly severity: Severity
  readonly told: LocalizedText
  readonly place: FindingPlace
  readonly fixes: readonly Fix[]
  /** An earlier issue that the finding speaks of. */
  readonly issueId?: string
}
