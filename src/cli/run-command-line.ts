import { Command } from 'commander'

import { Fault } from '../domain/fault.js'
import { isTransientConflict } from '../storage/write/conflicts.js'
import { loggableError } from '../logging/loggable-error.js'
import type { AddCommand } from './commands/index.js'

const report = async (error: unknown): Promise<void> => {
  if (error instanceof Fault) {
    console.error(error.message)
    return
  }
  if (isTransientConflict(error)) {
    const { localize, localizedText } = await import('../i18n/localize.js')
    console.error(localize('en', localizedText('transitions:conflict')))
    return
  }
  const { message, stack, type } = loggableError(error)
  console.error(`${type}: ${message}\n${stack}`)
}

/**
 * Runs the command that was typed and ends the process: with 1 after an error, with 0 otherwise, or with the exit code
 * that the command sets.
 */
export const runCommandLine = async (commands: readonly AddCommand[]): Promise<void> => {
  const program = new Command('roundup')
    .description('Collect, assemble, approve, publish and mail a curated newsletter.')
    .showHelpAfterError('(add --help for what there is)')
  for (const add of commands) add(program)

  // A reader such as head has read enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
  try {
    await program.parseAsync()
  } catch (error) {
    await report(error)
    process.exitCode = 1
  }
  // Database drivers keep handles open; the command has finished by now.
  process.stdout.write('', () => process.exit())
}
