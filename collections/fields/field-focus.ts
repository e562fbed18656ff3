import type { Field } from 'payload'

/** Draws nothing: whoever comes from a finding is brought to the field that it speaks of. */
export const fieldFocusField: Field = {
  name: 'fieldFocus',
  type: 'ui',
  admin: { components: { Field: 'payload-roundup/client#FieldFocus' }, disableListColumn: true },
}
