import { requireMailing, wrongStateFault, type ControlContext } from './mailing-controls.js'

/**
 * Takes up a settled mailing again, for readers who were refused and for subscriptions that came since. The worker
 * queues and enters them before it sends.
 *
 * @throws {Fault} MOVE_NOT_NOW when it has not settled
 */
export const sendToUnsent = async (helm: ControlContext, mailingId: string): Promise<void> => {
  const change = { audienceCursor: null, startedAt: helm.clock() }
  if (await helm.mailings.move({ mailingId, from: 'settled', to: 'preparing', change })) return
  throw wrongStateFault((await requireMailing(helm, mailingId)).state)
}
