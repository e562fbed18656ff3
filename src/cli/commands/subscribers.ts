import type { Command } from 'commander'

import { printJson } from '../print-json.js'
import { readInput } from '../read-input.js'
import { printLine } from '../standard-output.js'

type Options = { readonly publication?: string; readonly consent: string; readonly json?: boolean }

const importList = async (file: string, options: Options): Promise<void> => {
  const { bytes } = await readInput(file)
  const { openNewsroom } = await import('../open-newsroom.js')
  const { importSubscribers } = await import('../../import/subscribers/import-subscribers.js')
  const { systemClock } = await import('../../storage/system-clock.js')
  const imported = await importSubscribers({
    ...(await openNewsroom()),
    clock: systemClock,
    consent: options.consent,
    publication: options.publication,
    text: Buffer.from(bytes).toString('utf8'),
  })
  if (options.json) {
    printJson(imported)
    return
  }
  for (const { line, reason } of imported.rejected) console.error(`line ${String(line)}: ${reason}`)
  const { created, rejected, rows, unchanged } = imported
  printLine(
    `${String(rows)} rows: ${String(created)} subscribed, ${String(unchanged)} subscribed before, ${String(rejected.length)} rejected.`,
  )
}

export const subscribersCommand = (program: Command): void => {
  program
    .command('subscribers')
    .description('Manage the subscribers of a publication.')
    .command('import')
    .description('Import a list as active subscribers.')
    .argument('<file>', 'a CSV file with the columns email and name; - for standard input')
    .requiredOption(
      '--consent <text>',
      'how these people gave consent; kept with every row as evidence',
    )
    .option('--publication <slug>', 'slug of the publication; not needed if there is only one')
    .option('--json', 'print one JSON document')
    .action(importList)
}
