/** Writes outcomes in batches, in the order in which they came and soon after. */
export type OutcomeBatcher<Entry> = {
  readonly add: (entry: Entry) => void
  /**
   * Resolves once this many entries are written in total, or all that were added.
   *
   * @throws what writing threw
   */
  readonly untilWritten: (entries: number) => Promise<void>
  /** What writing threw, if anything. */
  readonly failure: () => Error | undefined
}

type OutcomeBatcherArgs<Entry> = {
  readonly write: (entries: readonly Entry[]) => Promise<void>
  /** A batch is written as soon as it has this many entries. */
  readonly batchSize: number
  /** Or this long after its first entry. */
  readonly afterMs: number
}

export const createOutcomeBatcher = <Entry>({
  afterMs,
  batchSize,
  write,
}: OutcomeBatcherArgs<Entry>): OutcomeBatcher<Entry> => {
  let entries: Entry[] = []
  let written = 0
  let writing: Promise<void> | undefined
  let failure: Error | undefined
  let timer: NodeJS.Timeout | undefined

  const writeAll = async (): Promise<void> => {
    const batch = entries
    entries = []
    try {
      await write(batch)
    } catch (error) {
      failure ??= error instanceof Error ? error : new Error(String(error))
    }
    written += batch.length
    writing = undefined
    soon()
  }
  const flush = (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    return (writing ??= writeAll())
  }
  const soon = (): void => {
    if (entries.length >= batchSize) void flush()
    else if (entries.length > 0) timer ??= setTimeout(() => void flush(), afterMs)
  }
  return {
    add: (entry) => {
      entries.push(entry)
      soon()
    },
    untilWritten: async (wanted) => {
      while (written < wanted && (writing || entries.length > 0)) await flush()
      if (failure) throw failure
    },
    failure: () => failure,
  }
}
