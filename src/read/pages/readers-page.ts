import type { ReactElement } from 'react'

/** A page for readers, before it is put into a document of ours or into a host's own layout. */
export type ReadersPage = {
  readonly title: string
  readonly description?: string | undefined
  /** BCP 47. */
  readonly language: string
  /** Accent colour of the publication; empty for the default. */
  readonly accent: string
  /** The address of this page that search engines and feeds name. */
  readonly canonical?: string | undefined
  /** Instants as ISO 8601, of an issue. */
  readonly publishedAt?: string | undefined
  readonly correctedAt?: string | null | undefined
  /** Absolute URLs of the pictures on it; the first one stands for it in previews of links. */
  readonly pictures?: readonly string[] | undefined
  readonly body: ReactElement
  /** Equal keys mean equal pages, as long as the options stay the same. Without one the page is not cached. */
  readonly key?: string | undefined
}

/** What an address leads to. */
export type OpenedPage =
  | { readonly kind: 'page'; readonly page: ReadersPage }
  /** The publication or the issue has another slug now. */
  | { readonly kind: 'moved'; readonly publication: string; readonly issue?: string }
  | { readonly kind: 'missing' }
