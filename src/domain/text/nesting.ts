/** How deep quotations and lists may be nested: more than anybody reads, and safe for recursive code. */
export const MAX_NESTING = 20

type Node = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/**
 * Whether JSON is nested deeper than a number of levels. Works without recursion, because the value may be too deep for
 * it.
 *
 * @param most levels of objects and arrays
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

/** Whether a node counts as a level of nesting: quotations and lists do, the nodes that every list contains do not. */
const counts = ({ type }: Node): boolean =>
  !['root', 'listitem', 'paragraph', 'heading', 'link', 'autolink', 'text'].includes(String(type))

/** Limits the other nodes as well: a tree of a thousand nested links would be just as deep. */
const MOST_NODES = 3 * MAX_NESTING

/** Whether quotations and lists of a Lexical state are nested deeper than `MAX_NESTING`. */
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
