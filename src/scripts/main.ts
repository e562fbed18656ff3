import { COMMANDS } from '../cli/commands/index.js'
import { runCommandLine } from '../cli/run-command-line.js'
import { benchCommand } from './commands/bench.js'
import { demoCommand } from './commands/demo.js'
import { withInbox } from './commands/with-inbox.js'

// The command line of the checkout: that of the package, an inbox for its worker, and what only a checkout can do.
await runCommandLine([...COMMANDS, withInbox, benchCommand, demoCommand])
