import type { Field } from 'payload'

import { newId } from '../../src/storage/write/new-id.js'

/** Our own text id on every database, so that links, tokens and exports are the same everywhere. */
export const idField: Field = {
  name: 'id',
  type: 'text',
  defaultValue: newId,
  admin: { hidden: true },
}
