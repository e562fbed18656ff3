import { roundup } from 'payload-roundup'

/** Entries show pictures of the app's own upload collection `photos`. */
export const newsletter = roundup({ mediaSlug: 'photos' })
