import { roundup } from 'payload-roundup'

/** As `payload generate:types` writes it for this app's own users collection. */
type Person = { id: number; email: string; jobs?: ('owner' | 'writer' | 'reception')[] | null }

/** Owners publish, writers write, and the reception has no business with the newsletter. */
export const newsletter = roundup({
  roles: ({ jobs }: Person) => {
    if (jobs?.includes('owner')) return 'admin'
    return jobs?.includes('writer') ? 'author' : undefined
  },
  guardLogIns: true,
})
