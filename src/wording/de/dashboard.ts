import type { dashboard as english } from '../en/dashboard.js'

export const dashboard: typeof english = {}
