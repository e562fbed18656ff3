/** A document of another collection: its id, or itself where the query's `depth` reaches it. */
export type Related<Document> = string | Document

/** A relation that may be empty. */
export type MaybeRelated<Document> = Related<Document> | null

/** What every document has. */
export type StoredDocument = {
  /** A UUID of version 7, on every database. */
  id: string
  /** ISO 8601. */
  createdAt: string
  /** ISO 8601. */
  updatedAt: string
}

/** Rich text as Payload's Lexical editor stores it. */
export type RichText = {
  /** The editor's root node. */
  root: {
    /** `root`. */
    type: string
    /** Paragraphs, headings, lists and quotes. */
    children: {
      [key: string]: unknown
      /** E.g. `paragraph`. */
      type: unknown
      /** Version of the node's format. */
      version: number
    }[]
    /** Writing direction; `null` where the editor has not decided. */
    direction: ('ltr' | 'rtl') | null
    /** Alignment; empty for that of the direction. */
    format: 'left' | 'start' | 'center' | 'right' | 'end' | 'justify' | ''
    /** Levels of indentation. */
    indent: number
    /** Version of Lexical's format. */
    version: number
  }
  [key: string]: unknown
}
