import type { Field, FieldAccess } from 'payload'

/** Who wrote a document, each with the last time: four eyes ask for it. Never taken from a client. */
export const editorsField = (name: string, read: FieldAccess): Field => ({
  name,
  type: 'json',
  access: { read },
  admin: { hidden: true },
})
