import type { Field, FieldAccess } from 'payload'

import { jsonOf } from './json-of.js'

/** Who edited a document, each with the time of their last edit. Four-eyes approval reads it; clients cannot write it. */
export const editorsField = (name: string, read: FieldAccess): Field => ({
  name,
  type: 'json',
  ...jsonOf('Edit[]'),
  access: { read },
  admin: { hidden: true },
})
