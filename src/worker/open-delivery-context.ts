import type { Payload } from 'payload'

import { createAudience } from '../storage/audience/index.js'
import { dkimSigner } from '../outgoing/dkim-signer.js'
import { createDeliveryRules } from '../storage/delivery-rules.js'
import { createLedger } from '../storage/ledger/index.js'
import { createLinks } from '../options/links.js'
import { createMailingMessages } from '../outgoing/mailing-messages.js'
import { createMailings } from '../storage/mailings.js'
import { createRateLimitStore } from '../storage/rate-limits/index.js'
import { newId } from '../storage/write/new-id.js'
import { signingKeys } from '../storage/signing-keys.js'
import { createSuppressAddresses } from '../storage/suppressions.js'
import { createSuppressionHash } from '../storage/suppression-hash.js'
import type { DeliveryContext } from '../deliver/delivery-context.js'
import { createWorkerState } from '../deliver/worker-state.js'
import type { Transport } from '../domain/transport.js'
import type { Clock } from '../domain/clock.js'
import { Fault } from '../domain/fault.js'
import { optionsOf } from '../options/plugin-options.js'
import { retryingLedger } from './retrying-ledger.js'

const UNWRITTEN =
  'What became of messages could not be written down; it is tried again for a minute.'

type OpenArgs = {
  readonly clock: Clock
  /** Caps the messages that this process has in flight at once. */
  readonly connections?: number | undefined
  /** Caps this process; 0 lifts the limits that workers share. */
  readonly perSecond?: number | undefined
  readonly onOutcomes?: DeliveryContext['onOutcomes'] | undefined
  readonly onRelayLimit?: DeliveryContext['onRelayLimit'] | undefined
  readonly onCounted: DeliveryContext['onCounted']
  readonly payload: Payload
  readonly signal: AbortSignal
  readonly transport: Transport
  readonly workerId: string
}

/** The lower limit of those that are set. */
const leastOf = (...limits: readonly (number | undefined)[]): number | undefined => {
  const set = limits.filter((limit) => limit !== undefined)
  return set.length > 0 ? Math.min(...set) : undefined
}

/**
 * Everything that a worker needs, on the host's own Payload: its database, its links, its keys.
 *
 * @throws {Fault} CONFIG_INVALID without a key to sign readers' links, or for a DKIM key that cannot sign
 */
export const openDeliveryContext = async (args: OpenArgs): Promise<DeliveryContext> => {
  const { clock, payload, perSecond, transport, workerId } = args
  const options = optionsOf(payload)
  const { delivery, slugs } = options
  const [key] = await signingKeys(payload, options)
  if (!key) throw new Fault('CONFIG_INVALID', 'There is no key to sign the links of readers with.')
  const hashOf = await createSuppressionHash(payload, options)
  const links = createLinks(options)
  return {
    ...args,
    audience: createAudience({ payload, resolve: options.audience, slugs, hashOf }),
    connections: delivery.connections,
    maxConnections: leastOf(args.connections, transport.connections),
    giveUpAfterMs: delivery.giveUpAfterMs,
    ledger: retryingLedger(createLedger(payload, slugs, clock), {
      onRetry: (err) => {
        payload.logger.error({ event: 'failed', err, msg: UNWRITTEN })
      },
    }),
    mailings: createMailings(payload, slugs),
    messages: createMailingMessages({
      payload,
      slugs,
      links,
      key,
      unsubscribeByMail: options.inbound.unsubscribeByMail,
      signers: (await options.secrets()).dkim.map(dkimSigner),
    }),
    newId,
    onRelayLimit: args.onRelayLimit ?? (() => undefined),
    onOutcomes: args.onOutcomes ?? (() => undefined),
    random: Math.random,
    rulesOf: createDeliveryRules(payload, slugs),
    state: createWorkerState({
      clock,
      perSecond,
      random: Math.random,
      relayName: transport.relay ?? '',
      store: createRateLimitStore(payload, slugs, clock),
      workerId,
    }),
    suppress: createSuppressAddresses({ payload, slugs, hashOf, clock }),
  }
}
