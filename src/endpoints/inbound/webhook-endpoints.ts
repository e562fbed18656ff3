import type { Endpoint, Payload, PayloadHandler, PayloadRequest } from 'payload'

import { amazonSes } from '../../inbound/webhooks/amazon-ses.js'
import { fetchShortText } from '../../inbound/webhooks/fetch-text.js'
import { WEBHOOKS } from '../../inbound/webhooks/providers.js'
import { toIncoming, type ProviderEvent, type Webhook } from '../../inbound/webhooks/webhook.js'
import { recordIncoming } from '../../receive/record-incoming.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { openReturns } from '../../storage/returns/create-return-store.js'
import { systemClock } from '../../storage/system-clock.js'

const MAX_BYTES = 2 * 1024 * 1024

type Provider = keyof ResolvedOptions['inbound']['webhooks']

const ALL: Readonly<Record<Provider, Webhook>> = {
  ...WEBHOOKS,
  'amazon-ses': amazonSes(fetchShortText),
}

const isProvider = (name: unknown): name is Provider =>
  typeof name === 'string' && Object.hasOwn(ALL, name)

const refusal = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status })

/** The body as it was sent, which signatures are made of; `undefined` when it is too long. */
const readBody = async ({ body }: PayloadRequest): Promise<string | undefined> => {
  const reader = (body as ReadableStream<Uint8Array> | null | undefined)?.getReader()
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (;;) {
    const { value } = (await reader?.read()) ?? {}
    if (!value) return Buffer.concat(chunks).toString()
    bytes += value.length
    if (bytes > MAX_BYTES) return undefined
    chunks.push(value)
  }
}

const recordEvents = async (
  payload: Payload,
  options: ResolvedOptions,
  { events, provider }: { readonly events: readonly ProviderEvent[]; readonly provider: Provider },
): Promise<{ recorded: number; ignored: number }> => {
  const context = await openReturns({ payload, options, clock: systemClock })
  const sum = { recorded: 0, ignored: 0 }
  for (const event of events) {
    const { ignored, recorded } = await recordIncoming(
      context,
      toIncoming(event, provider),
      provider,
    )
    sum.recorded += recorded
    sum.ignored += ignored
  }
  return sum
}

/** Answers 200 only after every event is kept; any other answer makes the provider send it again. */
const takeWebhook =
  (options: ResolvedOptions): PayloadHandler =>
  async (req) => {
    const provider = req.routeParams?.['provider']
    const secret = isProvider(provider) ? options.inbound.webhooks[provider] : undefined
    if (!isProvider(provider) || secret === undefined)
      return refusal(404, 'There is no such webhook here. docs/bounces.md says how to set one up.')
    const body = await readBody(req)
    if (body === undefined) return refusal(413, 'The request is too long.')
    const header = (name: string): string | undefined => req.headers.get(name) ?? undefined
    const events = await ALL[provider]({ body, header, now: systemClock() }, secret)
    if (!events)
      return refusal(401, 'The signature or the secret is wrong, or the request too old.')
    return Response.json(await recordEvents(req.payload, options, { events, provider }))
  }

/** Where mail providers report bounces and complaints. */
export const webhookEndpoints = (options: ResolvedOptions): Endpoint[] => [
  { path: '/roundup/inbound/:provider', method: 'post', handler: takeWebhook(options) },
]
