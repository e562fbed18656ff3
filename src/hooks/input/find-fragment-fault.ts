import type * as GraphQLModule from 'graphql'
import type { DocumentNode } from 'graphql'

type Library = Pick<typeof GraphQLModule, 'GraphQLError' | 'Kind' | 'visit'>

type Spreads = ReadonlyMap<string, ReadonlySet<string>>

const spreadsOf = ({ visit }: Library, document: DocumentNode): Spreads => {
  const spreads = new Map<string, Set<string>>()
  let within = new Set<string>()
  visit(document, {
    FragmentDefinition: ({ name }) => {
      within = new Set()
      spreads.set(name.value, within)
    },
    FragmentSpread: ({ name }) => void within.add(name.value),
  })
  return spreads
}

/**
 * Whether a fragment leads back to itself. Fragments that spread only finished ones are finished as well, until none is
 * left.
 */
const isCyclic = (spreads: Spreads): boolean => {
  const open = new Map([...spreads].map(([name, spread]) => [name, new Set(spread)]))
  for (let ended = true; ended;) {
    const ends = [...open].filter(([, spread]) => ![...spread].some((name) => open.has(name)))
    for (const [name] of ends) open.delete(name)
    ended = ends.length > 0
  }
  return open.size > 0
}

/**
 * Finds what Payload's measuring of a query's cost cannot take: it runs before the rules that refuse such fragments.
 */
export const findFragmentFault = (library: Library, document: DocumentNode): string | undefined => {
  const isSubscription = document.definitions.some(
    (definition) =>
      definition.kind === library.Kind.OPERATION_DEFINITION &&
      definition.operation.toString() === 'subscription',
  )
  if (isSubscription) return 'There are no subscriptions here; ask by query.'
  return isCyclic(spreadsOf(library, document))
    ? 'A fragment of this question leads back to itself; take that out.'
    : undefined
}
