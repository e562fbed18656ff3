import type { Access, AccessResult, CollectionConfig } from 'payload'

type AccessFunctions = NonNullable<CollectionConfig['access']>

const both = (ours: AccessResult, theirs: AccessResult): AccessResult => {
  if (ours === true) return theirs
  return theirs === true ? ours : { and: [ours, theirs].filter((one) => one !== false) }
}

/** Ours answers first, so that its sentence is shown; the host's is asked about what ours allows. */
const narrowed =
  (ours: Access, theirs: Access): Access =>
  async (args) => {
    const allowed = await ours(args)
    if (allowed === false) return false
    const wanted = await theirs(args)
    return wanted === false ? false : both(allowed, wanted)
  }

/** A request needs both. Ours of a collection without versions has none for versions, and gets none. */
export const overrideAccess = (
  ours: AccessFunctions,
  theirs: Partial<Record<keyof AccessFunctions, Access>>,
): AccessFunctions => {
  const names = Object.keys(ours) as (keyof AccessFunctions)[]
  const pairs = names.map((name) => {
    const own = ours[name] as Access
    const given = theirs[name]
    return [name, given ? narrowed(own, given) : own] as const
  })
  return Object.fromEntries(pairs)
}
