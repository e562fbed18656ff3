/** Hands out items one at a time, and fetches more before they run out. */
export type PrefetchQueue<Item> = {
  /** The next item; `undefined` once there are no more. */
  readonly take: () => Promise<Item | undefined>
  /** Stops handing out items. @returns items that were fetched and not taken */
  readonly close: () => Promise<readonly Item[]>
}

type PrefetchQueueArgs<Item> = {
  /** Fetches the next items; an empty list is the end. */
  readonly fetch: () => Promise<readonly Item[]>
  /** More items are fetched when this many or fewer are left. */
  readonly low: () => number
}

/** A failure of `fetch` is thrown by the next `take`. */
export const createPrefetchQueue = <Item>({
  fetch,
  low,
}: PrefetchQueueArgs<Item>): PrefetchQueue<Item> => {
  const items: Item[] = []
  let isOver = false
  let failure: Error | undefined
  let fetching: Promise<void> | undefined

  const fetchMore = async (): Promise<void> => {
    try {
      const fetched = await fetch()
      items.push(...fetched)
      isOver ||= fetched.length === 0
    } catch (error) {
      isOver = true
      failure = error instanceof Error ? error : new Error(String(error))
    } finally {
      fetching = undefined
    }
  }
  const fill = (): void => {
    if (!isOver && items.length <= low()) fetching ??= fetchMore()
  }
  let isClosed = false
  return {
    take: async () => {
      for (;;) {
        if (isClosed) return undefined
        fill()
        const item = items.shift()
        if (item !== undefined) return item
        if (failure) throw failure
        if (!fetching) return undefined
        await fetching
      }
    },
    close: async () => {
      isClosed = true
      isOver = true
      await fetching
      return items.splice(0)
    },
  }
}
