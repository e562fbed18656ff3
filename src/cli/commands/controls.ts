import type { Command } from 'commander'

import type { Helm } from '../../deliver/controls/mailing-controls.js'
import { printJson } from '../print-json.js'

type Options = { readonly json?: boolean }

type Steer = (helm: Helm, mailingId: string, by: string) => Promise<unknown>

type Verb = {
  readonly name: string
  readonly does: string
  readonly load: () => Promise<Steer>
}

const VERBS: readonly Verb[] = [
  {
    name: 'pause',
    does: 'Stop a mailing until it is resumed; what is on its way to the server finishes.',
    load: async () => (await import('../../deliver/controls/pause-by-hand.js')).pauseByHand,
  },
  {
    name: 'resume',
    does: 'Let a paused mailing go on; nobody is left out, nobody gets it twice.',
    load: async () => (await import('../../deliver/controls/resume-mailing.js')).resumeMailing,
  },
  {
    name: 'cancel',
    does: 'End a mailing for good; whoever has no message yet never gets it.',
    load: async () => (await import('../../deliver/controls/cancel-mailing.js')).cancelMailing,
  },
]

const steer = async (verb: Verb, mailing: string, { json }: Options): Promise<void> => {
  const { openNewsroom } = await import('../open-newsroom.js')
  const { steerMailing } = await import('../control-mailing.js')
  const steered = await steerMailing(await openNewsroom(), mailing, await verb.load())
  if (json) {
    printJson(steered)
    return
  }
  const { inWords } = await import('../status/status-lines.js')
  console.log(`Mailing ${mailing} is ${steered.state} now: ${inWords(steered.counts)}.`)
}

/** What an operator may do with a mailing, as a publisher does it at the desk. */
export const steeringCommands = (program: Command): void => {
  for (const verb of VERBS)
    program
      .command(verb.name)
      .description(verb.does)
      .argument('<mailing>', 'id of a mailing')
      .option('--json', 'answer as one JSON document')
      .action((mailing: string, options: Options) => steer(verb, mailing, options))
}
