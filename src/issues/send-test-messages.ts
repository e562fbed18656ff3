import type { Payload } from 'payload'

import type { Transport } from '../domain/transport.js'
import { normalizeAddress } from '../domain/addresses/address.js'
import { Fault, type FaultCode } from '../domain/fault.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { createAudience } from '../storage/audience/index.js'
import { newId } from '../storage/write/new-id.js'
import type { IssuePreview } from './preview.js'
import { createSuppressionHash } from '../storage/suppression-hash.js'
import {
  messageIdHost,
  previewMessageWriter,
  type WritePreviewMessage,
} from './preview-message-writer.js'

/** The result of one address: the server's reply, or why nothing was sent. */
export type TestMessageResult = {
  readonly address: string
  readonly state:
    'accepted' | 'refused' | 'deferred' | 'uncertain' | 'unreachable' | 'setupWrong' | 'suppressed'
  /** The server's own text. */
  readonly reply: string
}

type SendTestsArgs = {
  readonly options: ResolvedOptions
  readonly payload: Payload
  readonly transport: Transport
  readonly previewed: IssuePreview
  /** Parsed. */
  readonly addresses: readonly string[]
  /** Marked as a test. */
  readonly subject: string
}

const STATE_OF: Partial<Record<FaultCode, TestMessageResult['state']>> = {
  ADDRESS_UNKNOWN: 'refused',
  DOMAIN_THROTTLED: 'deferred',
  POLICY_REFUSED: 'refused',
  RECIPIENT_REFUSED: 'refused',
  RELAY_QUOTA: 'deferred',
  RELAY_THROTTLED: 'deferred',
  SETUP_WRONG: 'setupWrong',
  TRANSPORT_DEFERRED: 'deferred',
  TRANSPORT_LOST: 'deferred',
  TRANSPORT_UNCERTAIN: 'uncertain',
  TRANSPORT_UNREACHABLE: 'unreachable',
}

/** Results that another address would not change. */
const HALTS = new Set<TestMessageResult['state']>(['setupWrong', 'unreachable'])

type Sending = {
  readonly sender: string
  readonly messageHost: string
  readonly transport: Transport
  readonly write: WritePreviewMessage
}

const sendOne = async (
  { messageHost, sender, transport, write }: Sending,
  address: string,
): Promise<TestMessageResult> => {
  const raw = await write({ address }, `test-${newId()}@${messageHost}`)
  try {
    const reply = await transport.send({ envelope: { from: sender, to: address }, raw: [raw] })
    return { address, reply, state: 'accepted' }
  } catch (error) {
    const state = error instanceof Fault ? STATE_OF[error.code] : undefined
    if (!(error instanceof Fault) || state === undefined) throw error
    return { address, reply: error.message, state }
  }
}

const suppressedAmong = async ({
  addresses,
  options,
  payload,
}: SendTestsArgs): Promise<ReadonlySet<string>> => {
  const hashOf = await createSuppressionHash(payload, options)
  const audience = createAudience({ hashOf, payload, slugs: options.slugs })
  const normalized = addresses.map((address) => normalizeAddress(address) ?? address)
  const suppressed = await audience.suppressedAmong(normalized)
  return new Set(addresses.filter((_, index) => suppressed.has(normalized[index] ?? '')))
}

const sendEach = async (
  sending: Sending,
  addresses: readonly string[],
  suppressed: ReadonlySet<string>,
): Promise<readonly TestMessageResult[]> => {
  const outcomes: TestMessageResult[] = []
  for (const address of addresses) {
    const last = outcomes.at(-1)
    if (suppressed.has(address)) outcomes.push({ address, reply: '', state: 'suppressed' })
    else if (last && HALTS.has(last.state)) outcomes.push({ ...last, address })
    else outcomes.push(await sendOne(sending, address))
  }
  return outcomes
}

/**
 * Sends an issue to a few addresses as a mailing does. Creates no delivery, no mailing and no audit row. Suppressed
 * addresses get nothing.
 */
export const sendTestMessages = async (
  args: SendTestsArgs,
): Promise<readonly TestMessageResult[]> => {
  const { addresses, previewed, subject, transport } = args
  const write = await previewMessageWriter(args, { previewed, subject })
  const suppressed = await suppressedAmong(args)
  const sending = {
    messageHost: messageIdHost(previewed.content),
    sender: previewed.content.publication.sender.address,
    transport,
    write,
  }
  return sendEach(sending, addresses, suppressed)
}
