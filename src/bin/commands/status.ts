import type { Command } from 'commander'

import { printJson } from '../print-json.js'

type Options = { readonly json?: boolean }

const status = async (mailing: string, { json }: Options): Promise<void> => {
  const { openNewsroom } = await import('../open-newsroom.js')
  const { mailingStatus } = await import('../mailing-status.js')
  const found = await mailingStatus(await openNewsroom(), mailing)
  if (json) {
    printJson(found)
    return
  }
  const told = Object.entries(found.counts).filter(([, number]) => number > 0)
  const counts = told.map(([state, number]) => `${String(number)} ${state}`).join(', ')
  console.log(
    `${found.state}: ${counts || 'nobody entered yet'}; ${String(found.perSecond)} per second`,
  )
}

export const statusCommand = (program: Command): void => {
  program
    .command('status')
    .description('Say how far a mailing is.')
    .argument('<mailing>', 'id of a mailing')
    .option('--json', 'answer as one JSON document')
    .action(status)
}
