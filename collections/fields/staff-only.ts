import type { Field, FieldAccess } from 'payload'

/** Restricts reading to staff for all fields except the named ones. */
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
