/** Rendered pages of one process, by the key of what they show. */
export type PageCache<Page> = {
  readonly find: (key: string, render: () => Promise<Page>) => Promise<Page>
}

/** About 100 kB each. */
const MOST_PAGES = 100

/** Keeps the pages that were used last. A page that could not be rendered is rendered again. */
export const createPageCache = <Page>(mostPages = MOST_PAGES): PageCache<Page> => {
  const pages = new Map<string, Promise<Page>>()
  const keep = (key: string, page: Promise<Page>): void => {
    pages.delete(key)
    pages.set(key, page)
    for (const oldest of pages.keys()) {
      if (pages.size <= mostPages) break
      pages.delete(oldest)
    }
  }
  return {
    find: (key, render) => {
      const page = pages.get(key) ?? render()
      keep(key, page)
      page.catch(() => pages.delete(key))
      return page
    },
  }
}
