import { afterAll } from '@jest/globals'

import { buildCommand, type BuiltCommand } from './build-command.js'

export type { CommandResult } from './build-command.js'

let roundup: BuiltCommand | undefined

afterAll(() => roundup?.remove())

/** Runs the command line; it is built at the first call of a test file. */
export const runRoundup: BuiltCommand['run'] = (...args) =>
  (roundup ??= buildCommand()).run(...args)
