/** An entry in full form, and how many bytes its short form would save. */
export type Shortenable = { readonly entryId: string; readonly savedBytes: number }

type ChooseShortenedArgs = {
  /** How many bytes have to be saved. */
  readonly excessBytes: number
  /** Entries of each section in their order. */
  readonly sections: readonly (readonly Shortenable[])[]
  readonly highlights: readonly Shortenable[]
}

/**
 * Chooses the entries that the mail shows in short form so that it fits. Each step takes the last full entry of the section
 * that has most of them (the later section where two have equally many), then highlights from the last one.
 *
 * @returns entry ids in the order of choice; every entry whose short form is smaller where even that is not enough
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
