import type { mailing as english } from '../en/mailing.js'

export const mailing: typeof english = {}
