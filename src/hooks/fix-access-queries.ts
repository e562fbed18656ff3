import type { GraphQLFieldConfig, GraphQLFieldResolver } from 'graphql'

type Field = GraphQLFieldConfig<unknown, unknown>

/** Payload's names of what somebody may do, each of which its schema says is an object with a `permission`. */
const OPERATIONS = new Set(['create', 'delete', 'read', 'readVersions', 'unlock', 'update'])

const isAccess = (name: string): boolean => name === 'Access' || name.startsWith('docAccess')

const toPermissionObject = (name: string, value: unknown): unknown => {
  if (OPERATIONS.has(name) && value === true) return { permission: true }
  if (name === 'canAccessAdmin') return value ?? false
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? withPermissionObjects(value)
    : value
}

const withPermissionObjects = (told: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(told).map(([name, value]) => [name, toPermissionObject(name, value)]),
  )

const withPermissionObjectsInAnswer =
  (resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
  async (...args) => {
    const told: unknown = await resolve(...args)
    return typeof told === 'object' && told !== null
      ? { canAccessAdmin: false, ...withPermissionObjects(told) }
      : told
  }

/**
 * Payload shortens `{ permission: true }` to `true` before it answers, which its own GraphQL schema does not allow: every
 * question for a permission that is granted fails. Told as the schema has it.
 */
export const fixAccessQueries = (
  fields: Readonly<Record<string, unknown>>,
): Record<string, Field> =>
  Object.fromEntries(
    Object.entries(fields as Readonly<Record<string, Field>>).flatMap(([name, field]) =>
      isAccess(name) && field.resolve
        ? [[name, { ...field, resolve: withPermissionObjectsInAnswer(field.resolve) }]]
        : [],
    ),
  )
