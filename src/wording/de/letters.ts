import type { letters as english } from '../en/letters.js'

export const letters: typeof english = {}
