import type { Field } from 'payload'

/** Draws nothing. Somebody who follows the link of a finding is brought to its field. */
export const fieldFocusField: Field = {
  name: 'fieldFocus',
  type: 'ui',
  admin: { components: { Field: 'payload-roundup/client#FieldFocus' }, disableListColumn: true },
}
