import type { budget as english } from '../en/budget.js'

export const budget: typeof english = {}
