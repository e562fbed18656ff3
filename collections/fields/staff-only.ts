import type { Field, FieldAccess } from 'payload'

/** The same fields, of which the public may read only those named. */
export const staffOnly = (
  fields: readonly Field[],
  publicNames: readonly string[],
  read: FieldAccess,
): Field[] =>
  fields.map((field) =>
    'name' in field && !publicNames.includes(field.name)
      ? ({ ...field, access: { ...('access' in field ? field.access : {}), read } } as Field)
      : field,
  )
