import type { FlattenedField } from 'payload'

const named = (fields: readonly FlattenedField[], name: string): FlattenedField | undefined =>
  fields.find((field) => 'name' in field && field.name === name)

/**
 * Finds the field of this collection that a path names, in a version too. @returns `undefined` for a path into another
 * collection
 */
export const findField = (
  fields: readonly FlattenedField[],
  path: string,
): FlattenedField | undefined => {
  const [first = '', ...rest] = path.replaceAll('__', '.').split('.')
  if (first === 'version' && rest.length > 0) return findField(fields, rest.join('.'))
  const field = named(fields, first)
  if (!field || rest.length === 0) return field
  return 'flattenedFields' in field ? findField(field.flattenedFields, rest.join('.')) : undefined
}
