import type { Command } from 'commander'

import { Fault } from '../../domain/fault.js'

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
  const { runDemo } = await import('../demo/run-demo.js')
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
    .option('--once', 'end when the mailing has settled, and start no web server')
    .option('--fresh', 'delete the data of earlier demos first')
    .option('--port <port>', 'port of the app; a free one if it is taken')
    .option('--json', 'print one JSON document')
    .action(demo)
}
