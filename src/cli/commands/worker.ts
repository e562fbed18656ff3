import { Option, type Command } from 'commander'

import type { LogFormat } from '../log-destination.js'
import { wholeNumber } from '../whole-number.js'

type Options = {
  readonly connections?: string
  readonly grace: string
  readonly host?: string
  readonly inlet?: string
  readonly inletHost: string
  readonly log?: LogFormat
  readonly perSecond?: string
  readonly port?: string
  /** Set by the checkout alone, for its inbox. */
  readonly smtpUrl?: string
  readonly untilSettled?: boolean
}

const runWorkerCommand = async (options: Options): Promise<void> => {
  const inletPort = wholeNumber('--inlet', options.inlet, { least: 0, most: 65_535 })
  const args = {
    connections: wholeNumber('--connections', options.connections, { least: 1, most: 100 }),
    graceMs: (wholeNumber('--grace', options.grace, { least: 0, most: 3600 }) ?? 30) * 1000,
    host: options.host,
    inlet: inletPort === undefined ? undefined : { port: inletPort, host: options.inletHost },
    logAs: options.log,
    perSecond: wholeNumber('--per-second', options.perSecond, { least: 0 }),
    port: wholeNumber('--port', options.port, { least: 0, most: 65_535 }),
    smtpUrl: options.smtpUrl,
    untilSettled: options.untilSettled ?? false,
  }
  const { startWorker } = await import('../start-worker.js')
  await startWorker(args)
}

export const workerCommand = (program: Command): void => {
  program
    .command('worker')
    .description('Send mailings; run as many workers as you like, with SQLite on one host.')
    .option('--until-settled', 'end when no mailing has work left')
    .option('--connections <n>', 'most messages in flight of this worker; 1 to 100')
    .option(
      '--per-second <n>',
      'most e-mails per second of this worker; 0 lifts the limits that workers share',
    )
    .option('--grace <seconds>', 'for messages in flight, once the worker has to stop', '30')
    .option(
      '--port <port>',
      'port of /health and /metrics; 0 for any free one; by default WORKER_PORT',
    )
    .option('--host <address>', 'address for --port; by default WORKER_HOST, or 127.0.0.1')
    .option('--inlet <port>', 'take bounces and complaints here, over SMTP and LMTP')
    .option('--inlet-host <address>', 'address for --inlet', '127.0.0.1')
    .addOption(
      new Option('--log <as>', 'text or json; by default text on a terminal').choices([
        'json',
        'text',
      ]),
    )
    .action(runWorkerCommand)
}
