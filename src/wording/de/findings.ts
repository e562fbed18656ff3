import type { findings as english } from '../en/findings.js'

export const findings: typeof english = {}
