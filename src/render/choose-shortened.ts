/** An entry that is told in full, and what telling it short would save. */
export type Shortenable = { readonly entryId: string; readonly savedBytes: number }

type ChooseShortenedArgs = {
  /** What has to be saved. */
  readonly excessBytes: number
  /** Entries of each section in their order. */
  readonly sections: readonly (readonly Shortenable[])[]
  readonly highlights: readonly Shortenable[]
}

/**
 * Which entries the mail tells short so that it fits: the last one in full of the section that has most of them, the
 * later section where two have as many; highlights from the last one when nothing else is left.
 *
 * @returns ids in the order of their choice; all that save anything where even that is not enough
 */
export const chooseShortened = ({
  excessBytes,
  highlights,
  sections,
}: ChooseShortenedArgs): readonly string[] => {
  const open = sections.map((entries) => entries.filter(saves))
  const last = highlights.filter(saves)
  const chosen: string[] = []
  let excess = excessBytes
  while (excess > 0) {
    const next = longest(open).pop() ?? last.pop()
    if (!next) break
    chosen.push(next.entryId)
    excess -= next.savedBytes
  }
  return chosen
}

const saves = ({ savedBytes }: Shortenable): boolean => savedBytes > 0

const longest = (sections: readonly Shortenable[][]): Shortenable[] =>
  sections.reduce((best, entries) => (entries.length >= best.length ? entries : best), [])
