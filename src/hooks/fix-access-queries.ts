import type { GraphQLFieldConfig, GraphQLFieldResolver } from 'graphql'

type Field = GraphQLFieldConfig<unknown, unknown>

/** The operations that Payload's schema declares as objects with a `permission`. */
const OPERATIONS = new Set(['create', 'delete', 'read', 'readVersions', 'unlock', 'update'])

const isAccess = (name: string): boolean => name === 'Access' || name.startsWith('docAccess')

const toPermissionObject = (name: string, value: unknown): unknown => {
  if (OPERATIONS.has(name) && value === true) return { permission: true }
  if (name === 'canAccessAdmin') return value ?? false
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? withPermissionObjects(value)
    : value
}

const withPermissionObjects = (answer: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [name, toPermissionObject(name, value)]),
  )

const withPermissionObjectsInAnswer =
  (resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
  async (...args) => {
    const answer: unknown = await resolve(...args)
    return typeof answer === 'object' && answer !== null
      ? { canAccessAdmin: false, ...withPermissionObjects(answer) }
      : answer
  }

/**
 * Fixes Payload's own queries for permissions. Payload shortens `{ permission: true }` to `true` before it answers,
 * which its GraphQL schema does not allow, so every query for a granted permission fails. The answer gets the declared
 * shape back.
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
