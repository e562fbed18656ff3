import type { RichTextField } from 'payload'

import { limitRichText } from '../../src/hooks/input/limit-rich-text.js'

/** Running text, as large and as deeply nested as readers and programs can take it. */
export const richTextField = (field: Omit<RichTextField, 'hooks' | 'type'>): RichTextField => ({
  ...field,
  type: 'richText',
  hooks: { beforeValidate: [limitRichText] },
})
