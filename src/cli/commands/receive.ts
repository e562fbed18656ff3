import type { Command } from 'commander'

import { Fault } from '../../domain/fault.js'
import type { Report } from '../../receive/reports/report.js'
import { printJson } from '../print-json.js'
import { readInput } from '../read-input.js'

type Options = { readonly dryRun?: boolean; readonly json?: boolean }

type Received = {
  readonly messages: readonly { readonly file: string; readonly reports: readonly Report[] }[]
  /** Reports that were kept. */
  readonly recorded: number
  /** Reports that change nothing: told before, about nobody we mailed, or with a token that is not ours. */
  readonly ignored: number
}

const readFiles = async (files: readonly string[]): Promise<Received> => {
  const { readReports } = await import('../../receive/read-incoming.js')
  const messages: Received['messages'][number][] = []
  for (const file of files) {
    const { bytes } = await readInput(file)
    messages.push({ file, reports: readReports(bytes) })
  }
  return { messages, recorded: 0, ignored: messages.flatMap(({ reports }) => reports).length }
}

const summary = ({ kind, reason, recipient, status }: Report): string =>
  [kind, recipient, reason, status].filter((word) => word !== null).join(' ')

const receive = async (files: string[], { dryRun, json }: Options): Promise<void> => {
  if (!dryRun) throw new Fault('INPUT_INVALID', 'Reports are not recorded yet: add --dry-run.')
  const received = await readFiles(files)
  if (json) {
    printJson(received)
    return
  }
  for (const { file, reports } of received.messages)
    for (const report of reports) console.log(`${file}: ${summary(report)}`)
}

export const receiveCommand = (program: Command): void => {
  program
    .command('receive')
    .description('Read messages that came back: bounces, complaints, automatic replies.')
    .argument('<file...>', 'a message (RFC 5322); - for standard input')
    .option('--dry-run', 'only say what the messages say: needs no config and no database')
    .option('--json', 'print one JSON document')
    .action(receive)
}
