import type { Command } from 'commander'

import { Fault } from '../../domain/fault.js'
import { loadScript } from '../load-script.js'

type Options = {
  readonly once?: boolean
  readonly fresh?: boolean
  readonly json?: boolean
  readonly port?: string
}

const parsePort = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Fault('INPUT_INVALID', `--port ${text}: expected a number from 1 to 65535.`)
}

const demo = async (options: Options): Promise<void> => {
  const port = parsePort(options.port)
  const runDemo = await loadScript(
    'demo',
    async () => (await import('../../scripts/demo/run-demo.js')).runDemo,
  )
  await runDemo({
    fresh: options.fresh ?? false,
    json: options.json ?? false,
    once: options.once ?? false,
    port,
  })
}

export const demoCommand = (program: Command): void => {
  program
    .command('demo')
    .description('Take a sample issue from text to 25 inboxes, then show the newsroom.')
    .option('--once', 'end when the mailing has settled; starts no web server')
    .option('--fresh', 'empty the demo of earlier starts first')
    .option('--port <port>', 'where the app answers; a free one where it is taken')
    .option('--json', 'answer as one JSON document')
    .action(demo)
}
