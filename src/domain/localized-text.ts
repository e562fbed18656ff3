/** A text before its language is known: a key of the message catalogue, and the values to fill in. */
export type LocalizedText = {
  /** `room:key` of the message catalogue. */
  readonly key: string
  /** `count` selects the plural form; a nested text is translated into the same language. */
  readonly values?: Readonly<Record<string, string | number | LocalizedText>>
}
