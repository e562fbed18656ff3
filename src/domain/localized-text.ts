/** What is to be said, before it is known in which language: a key of the wording and what is filled in. */
export type LocalizedText = {
  readonly key: string
  /** `count` chooses between one and many; a sentence as a value is said in the same language. */
  readonly values?: Readonly<Record<string, string | number | LocalizedText>>
}
