import { roundup } from 'payload-roundup'

/** A newsletter by mail alone, in an app whose admin panel has a first page of its own. */
export const newsletter = roundup({ web: false, graphQL: false, dashboard: false })
