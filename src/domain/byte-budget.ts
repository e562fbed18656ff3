/** Gmail shows the first 102 KiB of a mail's HTML and clips the rest. */
export const CLIP_BYTES = 104_448

/** The size of the HTML part of an issue's mail, and how it was shortened to avoid clipping. */
export type ByteBudget = {
  /** The size as it is sent, with room for the personal links of a subscriber. */
  readonly totalBytes: number
  readonly limitBytes: number
  /** The size with each entry in the form that the editors chose. */
  readonly askedBytes: number
  /** How many bytes each entry adds to `askedBytes`, by its id. */
  readonly entries: Readonly<Record<string, number>>
  /** How many bytes the band and the title of each section add, by its slug. */
  readonly sections: Readonly<Record<string, number>>
  /** Ids of entries that the mail shows in short form although the editors chose the full one. */
  readonly shortened: readonly string[]
  /** Ids of entries that only the web page shows. */
  readonly leftOut: readonly string[]
}
