import type { Command } from 'commander'

import type { ControlContext } from '../../deliver/controls/mailing-controls.js'
import { printJson } from '../print-json.js'

type Options = { readonly json?: boolean }

type Control = (context: ControlContext, mailingId: string, by: string) => Promise<unknown>

type ControlCommand = {
  readonly name: string
  readonly description: string
  readonly load: () => Promise<Control>
}

const CONTROLS: readonly ControlCommand[] = [
  {
    name: 'pause',
    description: 'Stop a mailing until it is resumed; what is on its way to the server finishes.',
    load: async () => (await import('../../deliver/controls/pause-mailing.js')).pauseMailing,
  },
  {
    name: 'resume',
    description: 'Let a paused mailing go on; nobody is left out, nobody gets it twice.',
    load: async () => (await import('../../deliver/controls/resume-mailing.js')).resumeMailing,
  },
  {
    name: 'cancel',
    description: 'End a mailing for good; whoever has no message yet never gets it.',
    load: async () => (await import('../../deliver/controls/cancel-mailing.js')).cancelMailing,
  },
]

const runControl = async (
  command: ControlCommand,
  mailing: string,
  { json }: Options,
): Promise<void> => {
  const { openNewsroom } = await import('../open-newsroom.js')
  const { controlMailing } = await import('../control-mailing.js')
  const controlled = await controlMailing(await openNewsroom(), mailing, await command.load())
  if (json) {
    printJson(controlled)
    return
  }
  const { describeCounts } = await import('../status/status-lines.js')
  console.log(
    `Mailing ${mailing} is ${controlled.state} now: ${describeCounts(controlled.counts)}.`,
  )
}

/** What an operator may do with a mailing; publishers do the same in the admin. */
export const controlCommands = (program: Command): void => {
  for (const command of CONTROLS)
    program
      .command(command.name)
      .description(command.description)
      .argument('<mailing>', 'id of a mailing')
      .option('--json', 'answer as one JSON document')
      .action((mailing: string, options: Options) => runControl(command, mailing, options))
}
