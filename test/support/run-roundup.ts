import { afterAll } from '@jest/globals'

import { buildRoundup, type Roundup } from './roundup-process.js'

export type { Ran } from './roundup-process.js'

let roundup: Roundup | undefined

afterAll(() => roundup?.remove())

/** The command line for tests of one file, built when the first of them asks for it. */
export const runRoundup: Roundup['run'] = (...args) => (roundup ??= buildRoundup()).run(...args)
