import type { Command } from 'commander'

import type { ControlContext } from '../../deliver/controls/mailing-controls.js'
import { printJson } from '../print-json.js'
import { printLine } from '../standard-output.js'

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
    description: 'Pause a mailing; messages on their way to the mail server finish.',
    load: async () => (await import('../../deliver/controls/pause-mailing.js')).pauseMailing,
  },
  {
    name: 'resume',
    description: 'Resume a paused mailing; nobody is left out or mailed twice.',
    load: async () => (await import('../../deliver/controls/resume-mailing.js')).resumeMailing,
  },
  {
    name: 'cancel',
    description: 'Cancel a mailing for good; subscribers without a message never get it.',
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
  printLine(`Mailing ${mailing} is ${controlled.state} now: ${describeCounts(controlled.counts)}.`)
}

/** What an operator may do with a mailing; publishers do the same in the admin. */
export const controlCommands = (program: Command): void => {
  for (const command of CONTROLS)
    program
      .command(command.name)
      .description(command.description)
      .argument('<mailing>', 'id of a mailing')
      .option('--json', 'print one JSON document')
      .action((mailing: string, options: Options) => runControl(command, mailing, options))
}
