import { signToken } from '../domain/addresses/tokens.js'
import type { Rendering } from './rendering.js'

const KEY = { id: 'preview', secret: 'a preview has no reader' }

/** Tokens for a preview. They open nothing. */
export const previewTokens = (): Rendering['tokens'] => ({
  preferences: signToken(KEY, 'preferences', 'preview'),
  unsubscribe: signToken(KEY, 'unsubscribe', 'preview'),
})
