/** How deep quotations and lists may stand in each other: more than anybody reads, less than any program minds. */
export const MAX_NESTING = 20

type Node = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/**
 * Whether JSON goes deeper than a number of levels. Without recursion: what is looked at may be too deep for it.
 *
 * @param most of objects and arrays within each other
 */
export const isDeeperThan = (value: unknown, most: number): boolean => {
  let level: readonly object[] = isObject(value) ? [value] : []
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= most) return true
    level = level.flatMap((item) => Object.values(item) as unknown[]).filter(isObject)
  }
  return false
}

const childrenOf = ({ children }: Node): readonly Node[] =>
  Array.isArray(children)
    ? (children as unknown[]).filter((child): child is Node => isObject(child))
    : []

/** A node of an editor's tree that holds others counts, except for what every list brings along. */
const counts = ({ type }: Node): boolean =>
  !['root', 'listitem', 'paragraph', 'heading', 'link', 'autolink', 'text'].includes(String(type))

/** Nodes that hold no block are not nested by any editor; a tree of a thousand of them is as deep all the same. */
const MOST_NODES = 3 * MAX_NESTING

/** Whether quotations and lists of an editor's state stand too deep in each other. */
export const isNestedTooDeep = (state: unknown): boolean => {
  const root = isObject(state) ? (state as Node)['root'] : undefined
  let level = isObject(root) ? [{ blocks: 0, node: root as Node }] : []
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_NODES) return true
    level = level.flatMap(({ blocks, node }) =>
      childrenOf(node).map((child) => ({ blocks: blocks + (counts(child) ? 1 : 0), node: child })),
    )
    if (level.some(({ blocks, node }) => blocks > MAX_NESTING && childrenOf(node).length > 0))
      return true
  }
  return false
}
