import { Command } from 'commander'

import { Fault } from '../domain/fault.js'
import { isTransientConflict } from '../storage/write/conflicts.js'
import { loggableError } from '../logging/loggable-error.js'
import { benchCommand } from './commands/bench.js'
import { checkCommand } from './commands/check.js'
import { deliveriesCommand } from './commands/deliveries.js'
import { demoCommand } from './commands/demo.js'
import { importCommand } from './commands/import.js'
import { publishCommand } from './commands/publish.js'
import { receiveCommand } from './commands/receive.js'
import { renderCommand } from './commands/render.js'
import { statusCommand } from './commands/status.js'
import { controlCommands } from './commands/controls.js'
import { subscribersCommand } from './commands/subscribers.js'
import { workerCommand } from './commands/worker.js'

const program = new Command('roundup')
  .description('Collect, assemble, approve, publish and mail a curated newsletter.')
  .showHelpAfterError('(add --help for what there is)')

for (const add of [
  importCommand,
  renderCommand,
  checkCommand,
  subscribersCommand,
  publishCommand,
  workerCommand,
  statusCommand,
  controlCommands,
  deliveriesCommand,
  receiveCommand,
  benchCommand,
  demoCommand,
]) {
  add(program)
}

// A reader such as head has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

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

try {
  await program.parseAsync()
} catch (error) {
  await report(error)
  process.exitCode = 1
}
// Database drivers keep handles open; the command has finished by now.
process.stdout.write('', () => process.exit())
