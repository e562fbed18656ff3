import type { collect as english } from '../en/collect.js'

export const collect: typeof english = {}
