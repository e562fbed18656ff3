import type { preview as english } from '../en/preview.js'

export const preview: typeof english = {}
