import type { Payload } from 'payload'

import { createAudience } from '../storage/audience/index.js'
import { dkimSigner } from '../outgoing/dkim-signer.js'
import { createDeliveryRules } from '../storage/delivery-rules.js'
import { createLedger } from '../storage/ledger/index.js'
import { createLinks } from '../options/links.js'
import { createMailingMessages } from '../outgoing/mailing-messages.js'
import { createMailings } from '../storage/mailings.js'
import { createPaceStore } from '../storage/rate-limits/index.js'
import { newId } from '../storage/write/new-id.js'
import { signingKeys } from '../storage/signing-keys.js'
import { createSuppress } from '../storage/suppressions.js'
import { suppressionHash } from '../storage/suppression-hash.js'
import { createTally } from '../deliver/breakers/tally.js'
import type { Desk } from '../deliver/delivery-context.js'
import { createPacer } from '../deliver/rate-limits/create-rate-limiter.js'
import { createCountTurns } from '../deliver/progress/count-turns.js'
import { createRelayPace } from '../deliver/rate-limits/relay-rate.js'
import type { Transport } from '../deliver/ports.js'
import type { Clock } from '../domain/clock.js'
import { Fault } from '../domain/fault.js'
import { optionsOf } from '../options/kept-options.js'
import type { Slugs } from '../options/resolve-options.js'
import { patientLedger } from './retrying-ledger.js'

const UNWRITTEN =
  'What became of messages could not be written down; it is tried again for a minute.'

type OpenArgs = {
  readonly clock: Clock
  /** Caps the messages that this process has in flight at once. */
  readonly connections?: number | undefined
  /** Caps this process; 0 lifts the limits that workers share. */
  readonly perSecond?: number | undefined
  readonly onOutcomes?: Desk['onOutcomes'] | undefined
  readonly onLimit?: Desk['onLimit'] | undefined
  readonly onNews: Desk['onNews']
  readonly payload: Payload
  readonly signal: AbortSignal
  readonly transport: Transport
  readonly workerId: string
}

/** Limits and tallies that all workers share. */
const sharedState = (
  { clock, payload, perSecond, transport, workerId }: OpenArgs,
  slugs: Slugs,
): Pick<Desk, 'countTurns' | 'pacer' | 'relay' | 'tally'> => {
  const store = createPaceStore(payload, slugs, clock)
  const relayName = transport.relay ?? ''
  const relay = createRelayPace({ clock, relay: relayName, store })
  return {
    countTurns: createCountTurns({ clock, store }),
    pacer: createPacer({ clock, perSecond, random: Math.random, relay, relayName, store }),
    relay,
    tally: createTally({ clock, store, workerId }),
  }
}

/** A worker's desk on the host's own Payload: its database, its links, its keys. */
export const openWorkerDesk = async (args: OpenArgs): Promise<Desk> => {
  const { clock, payload } = args
  const options = optionsOf(payload)
  const { delivery, slugs } = options
  const [key] = await signingKeys(payload, options)
  if (!key) throw new Fault('CONFIG_INVALID', 'There is no key to sign the links of readers with.')
  const hashOf = await suppressionHash(payload, options)
  const links = createLinks(options, payload.config.routes.api)
  return {
    ...args,
    ...sharedState(args, slugs),
    audience: createAudience({ payload, slugs, hashOf }),
    connections: delivery.connections,
    mostConnections: args.connections,
    giveUpAfterMs: delivery.giveUpAfterMs,
    ledger: patientLedger(createLedger(payload, slugs, clock), {
      onTrouble: (err) => {
        payload.logger.error({ event: 'failed', err, msg: UNWRITTEN })
      },
    }),
    mailings: createMailings(payload, slugs),
    messagesOf: createMailingMessages({
      payload,
      slugs,
      links,
      key,
      signers: delivery.dkim.map(dkimSigner),
    }),
    newId,
    onLimit: args.onLimit ?? (() => undefined),
    onOutcomes: args.onOutcomes ?? (() => undefined),
    random: Math.random,
    rulesOf: createDeliveryRules(payload, slugs),
    suppress: createSuppress({ payload, slugs, hashOf, clock }),
  }
}
