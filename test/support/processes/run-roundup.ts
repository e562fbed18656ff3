import { afterAll } from '@jest/globals'

import { buildCommand, type BuiltCommand } from './build-command.js'

export type { CommandResult } from './build-command.js'

let roundup: BuiltCommand | undefined

afterAll(() => roundup?.remove())

/** The command line for tests of one file, built when the first of them asks for it. */
export const runRoundup: BuiltCommand['run'] = (...args) =>
  (roundup ??= buildCommand()).run(...args)
