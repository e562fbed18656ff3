import type { Command } from 'commander'

import { checkCommand } from './check.js'
import { controlCommands } from './controls.js'
import { deliveriesCommand } from './deliveries.js'
import { importCommand } from './import.js'
import { initCommand } from './init.js'
import { publishCommand } from './publish.js'
import { receiveCommand } from './receive.js'
import { renderCommand } from './render.js'
import { statusCommand } from './status.js'
import { subscribersCommand } from './subscribers.js'
import { workerCommand } from './worker.js'

/** Adds a command to the program. */
export type AddCommand = (program: Command) => void

/** The commands of the package, in the order of `--help`. */
export const COMMANDS: readonly AddCommand[] = [
  initCommand,
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
]
