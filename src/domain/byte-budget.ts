/** Gmail shows the first 102 KiB of a mail's HTML and hides the rest behind a link. */
export const CLIP_BYTES = 104_448

/** What the HTML part of an issue's mail weighs, and what was done to keep it from being clipped. */
export type ByteBudget = {
  /** As it is sent, with room for the personal links of a reader. */
  readonly totalBytes: number
  readonly limitBytes: number
  /** As the editors chose it: each entry in the form of its item. */
  readonly askedBytes: number
  /** What each entry adds to `askedBytes`, by its id. */
  readonly entries: Readonly<Record<string, number>>
  /** What the band and the title of each section add besides its entries, by its slug. */
  readonly sections: Readonly<Record<string, number>>
  /** Ids of entries that the mail tells in short form though they were chosen in full. */
  readonly shortened: readonly string[]
  /** Ids of entries that only the web tells. */
  readonly leftOut: readonly string[]
}
