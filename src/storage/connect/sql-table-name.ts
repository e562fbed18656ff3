type TableNames = { readonly tableNameMap: ReadonlyMap<string, string> }

const snakeCase = (slug: string): string =>
  slug.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/-/g, '_')

/** What Payload's drizzle adapters call the table of a collection. */
export const sqlTableName = ({ tableNameMap }: TableNames, slug: string): string =>
  tableNameMap.get(snakeCase(slug)) ?? snakeCase(slug)
