import type { Command } from 'commander'

import type { Incoming } from '../../receive/read-incoming.js'
import type { Recorded } from '../../receive/record-incoming.js'
import type { Report } from '../../receive/reports/report.js'
import { printJson } from '../print-json.js'
import { readInput } from '../read-input.js'
import { printLine } from '../standard-output.js'

type Options = { readonly dryRun?: boolean; readonly json?: boolean }

type ReadFile = { readonly file: string; readonly incoming: readonly Incoming[] }

const readFiles = async (files: readonly string[]): Promise<ReadFile[]> => {
  const { readIncoming } = await import('../../receive/read-incoming.js')
  const read: ReadFile[] = []
  for (const file of files)
    read.push({ file, incoming: readIncoming((await readInput(file)).bytes) })
  return read
}

const reportsOf = ({ incoming }: ReadFile): Report[] => incoming.flatMap(({ reports }) => reports)

const recordAll = async (read: readonly ReadFile[]): Promise<Recorded> => {
  const { openNewsroom } = await import('../open-newsroom.js')
  const { openReturns } = await import('../../storage/returns/create-return-store.js')
  const { recordIncoming } = await import('../../receive/record-incoming.js')
  const { systemClock } = await import('../../storage/system-clock.js')
  const context = await openReturns({ ...(await openNewsroom()), clock: systemClock })
  const sum = { recorded: 0, ignored: 0 }
  for (const incoming of read.flatMap((file) => file.incoming)) {
    const { ignored, recorded } = await recordIncoming(context, incoming, 'file')
    sum.recorded += recorded
    sum.ignored += ignored
  }
  return sum
}

const describe = ({ kind, reason, recipient, status }: Report): string =>
  [kind, recipient, reason, status].filter((word) => word !== null).join(' ')

const receive = async (files: string[], { dryRun, json }: Options): Promise<void> => {
  const read = await readFiles(files)
  const messages = read.map((file) => ({ file: file.file, reports: reportsOf(file) }))
  const nothing = { recorded: 0, ignored: messages.flatMap(({ reports }) => reports).length }
  const { ignored, recorded } = dryRun ? nothing : await recordAll(read)
  if (json) {
    printJson({ messages, recorded, ignored })
    return
  }
  for (const { file, reports } of messages)
    for (const report of reports) printLine(`${file}: ${describe(report)}`)
  if (!dryRun) printLine(`${String(recorded)} recorded, ${String(ignored)} ignored.`)
}

export const receiveCommand = (program: Command): void => {
  program
    .command('receive')
    .description('Record messages that came back: bounces, complaints, automatic replies.')
    .argument('<file...>', 'a message (RFC 5322); - for standard input')
    .option('--dry-run', 'only say what the messages say: needs no config and no database')
    .option('--json', 'print one JSON document')
    .action(receive)
}
