import { requireMailing, wrongStateFault, type ControlContext } from './mailing-controls.js'

/**
 * Reopens a settled mailing for readers who were refused and for new subscriptions. The worker queues and enters them before
 * it sends.
 *
 * @throws {Fault} MOVE_NOT_NOW when it has not settled
 */
export const sendToUnsent = async (controls: ControlContext, mailingId: string): Promise<void> => {
  const change = { audienceCursor: null, startedAt: controls.clock() }
  if (await controls.mailings.move({ mailingId, from: 'settled', to: 'preparing', change })) return
  throw wrongStateFault((await requireMailing(controls, mailingId)).state)
}
