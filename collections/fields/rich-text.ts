import type { RichTextField } from 'payload'

import { boundRichText } from '../../src/hooks/input/bound-rich-text.js'

/** Running text, as large and as deeply nested as readers and programs can take it. */
export const richText = (field: Omit<RichTextField, 'hooks' | 'type'>): RichTextField => ({
  ...field,
  type: 'richText',
  hooks: { beforeValidate: [boundRichText] },
})
