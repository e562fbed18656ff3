import { mailingAt, notNow, type Helm } from './mailing-controls.js'

/**
 * Takes up a settled mailing again, for readers who were refused and for subscriptions that came since. The worker
 * queues and enters them before it sends.
 *
 * @throws {Fault} MOVE_NOT_NOW when it has not settled
 */
export const sendToUnsent = async (helm: Helm, mailingId: string): Promise<void> => {
  const change = { audienceCursor: null, startedAt: helm.clock() }
  if (await helm.mailings.move({ mailingId, from: 'settled', to: 'preparing', change })) return
  throw notNow((await mailingAt(helm, mailingId)).state)
}
