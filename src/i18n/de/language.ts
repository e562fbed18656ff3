import type { language as english } from '../en/language.js'
import type { TextsOf } from '../texts-of.js'

export const language: TextsOf<typeof english> = { tag: 'de' }
