import { type DocumentNode, type FieldNode, Kind, type ValueNode } from 'graphql'

export type Variables = Readonly<Record<string, unknown>>

/** The assumed result of `limit: 0`, which means everything in Payload. */
const EVERYTHING = 2000
/** Payload's own default limit. */
const USUAL_PAGE = 10

const scalarOf = (value: ValueNode | undefined): unknown => {
  if (value?.kind === Kind.INT || value?.kind === Kind.FLOAT) return Number(value.value)
  if (value?.kind === Kind.BOOLEAN) return value.value
  return value?.kind === Kind.NULL ? null : undefined
}

/** The default values of variables; where several operations have one, the largest. */
export const writtenDefaults = ({ definitions }: DocumentNode): ReadonlyMap<string, unknown> => {
  const defaults = new Map<string, unknown>()
  for (const node of definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue
    for (const { defaultValue, variable } of node.variableDefinitions ?? []) {
      const value = scalarOf(defaultValue)
      const other = defaults.get(variable.name.value)
      const isLarger =
        typeof value === 'number' && typeof other === 'number' && value > 0 && value <= other
      if (value !== undefined && !isLarger) defaults.set(variable.name.value, value)
    }
  }
  return defaults
}

type AmountArgs = {
  readonly definition: { readonly args: readonly { readonly name: string }[] } | undefined
  readonly defaults: ReadonlyMap<string, unknown>
  readonly variables: Variables
}

/** An argument as written, by variable or by the variable's own default; `undefined` where it is left out. */
export const argumentOf = (
  field: FieldNode,
  name: string,
  { defaults, variables }: Pick<AmountArgs, 'defaults' | 'variables'>,
): unknown => {
  const value = field.arguments?.find((argument) => argument.name.value === name)?.value
  if (value?.kind !== Kind.VARIABLE) return scalarOf(value)
  const given = variables[value.name.value]
  return given === undefined ? defaults.get(value.name.value) : given
}

const bounded = (limit: unknown): number =>
  typeof limit === 'number' && limit > 0 ? limit : EVERYTHING

/** How many documents a field may find; `undefined` for one that finds none by number. */
export const requestedCount = (field: FieldNode, args: AmountArgs): number | undefined => {
  const takes = (name: string): boolean =>
    args.definition?.args.some((argument) => argument.name === name) === true
  if (!takes('limit')) return undefined
  const limit = argumentOf(field, 'limit', args)
  if (limit !== undefined) return bounded(limit)
  // A join without a limit finds everything, and so does a collection without pagination.
  const isPaged =
    takes('pagination') &&
    [undefined, true].includes(argumentOf(field, 'pagination', args) as boolean)
  return isPaged ? USUAL_PAGE : EVERYTHING
}
