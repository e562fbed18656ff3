import type { history as english } from '../en/history.js'

export const history: typeof english = {}
