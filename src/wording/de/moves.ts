import type { moves as english } from '../en/moves.js'

export const moves: typeof english = {}
