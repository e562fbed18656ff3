import type { RichTextField } from 'payload'

import { refusing } from '../../src/access/with-refusals.js'
import { limitRichText } from '../../src/hooks/input/limit-rich-text.js'

/** A rich text field, bounded in size and nesting. */
export const richTextField = (field: Omit<RichTextField, 'hooks' | 'type'>): RichTextField => ({
  ...field,
  type: 'richText',
  hooks: { beforeValidate: [refusing(limitRichText)] },
})
