import type { lineup as english } from '../en/lineup.js'

export const lineup: typeof english = {}
