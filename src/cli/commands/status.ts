import type { Command } from 'commander'

import { printJson } from '../print-json.js'
import { printLine } from '../standard-output.js'

type Options = { readonly json?: boolean; readonly watch?: boolean }

const NONE = 'There is no mailing yet. “roundup publish ISSUE” makes one.'

const status = async (mailing: string | undefined, options: Options): Promise<void> => {
  const { json = false, watch = false } = options
  const { openNewsroom } = await import('../open-newsroom.js')
  const { lastMailingStatus, mailingStatus, findCurrentMailingIds } =
    await import('../mailing-status.js')
  const { statusLines } = await import('../status/status-lines.js')
  const newsroom = await openNewsroom()
  const ids = mailing === undefined ? await findCurrentMailingIds(newsroom) : [mailing]
  if (watch && ids.length > 0) {
    const { watchStatus } = await import('../status/watch-status.js')
    await watchStatus(() => Promise.all(ids.map((id) => lastMailingStatus(newsroom, id))), json)
    return
  }
  const found = await Promise.all(ids.map((id) => mailingStatus(newsroom, id)))
  if (json) printJson(mailing === undefined ? { mailings: found } : found[0])
  else printLine(found.map((one) => statusLines(one).join('\n')).join('\n\n') || NONE)
}

export const statusCommand = (program: Command): void => {
  program
    .command('status')
    .description('Show the progress of a mailing, and what it waits for.')
    .argument('[mailing]', 'id of a mailing; by default all under way, and the last one')
    .option('--watch', 'print the progress until the mailing has ended')
    .option('--json', 'print one JSON document; with --watch one per line for each change')
    .action(status)
}
