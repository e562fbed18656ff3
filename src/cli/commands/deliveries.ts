import type { Command } from 'commander'

import { DELIVERY_STATES, type DeliveryState } from '../../domain/mailing-states.js'
import { Fault } from '../../domain/fault.js'

type Options = { readonly csv?: boolean; readonly state?: string }

const parseState = (text: string | undefined): DeliveryState | undefined => {
  const state = DELIVERY_STATES.find((known) => known === text)
  if (text === undefined || state) return state
  throw new Fault(
    'INPUT_INVALID',
    `--state ${text}: there is no such state. It is one of ${DELIVERY_STATES.join(', ')}.`,
  )
}

const list = async (mailing: string, options: Options): Promise<void> => {
  const state = parseState(options.state)
  const { openNewsroom } = await import('../open-newsroom.js')
  const { listDeliveries } = await import('../list-deliveries.js')
  await listDeliveries(await openNewsroom(), { csv: options.csv ?? false, mailing, state })
}

export const deliveriesCommand = (program: Command): void => {
  program
    .command('deliveries')
    .description('List the outcome of every message of a mailing.')
    .argument('<mailing>', 'id of a mailing')
    .option('--state <state>', `one of ${DELIVERY_STATES.join(', ')}`)
    .option('--csv', 'print every column as CSV')
    .action(list)
}
