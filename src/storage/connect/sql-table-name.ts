type Named = { readonly tableNameMap: ReadonlyMap<string, string> }

const snake = (slug: string): string =>
  slug.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/-/g, '_')

/** What Payload's drizzle adapters call the table of a collection. */
export const sqlTableName = ({ tableNameMap }: Named, slug: string): string =>
  tableNameMap.get(snake(slug)) ?? snake(slug)
