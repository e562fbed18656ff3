import { previewIssue } from '../../issues/preview.js'
import { sendTestMessages, type TestMessageResult } from '../../issues/send-test-messages.js'
import { openTransport } from '../../smtp/open-transport.js'
import { systemClock } from '../../storage/system-clock.js'
import { isInProduction } from '../../config/is-in-production.js'
import { normalizeAddress, parseAddress } from '../../domain/addresses/address.js'
import { isAtLeastRole } from '../../domain/roles.js'
import { insecureUrlReason } from '../../options/insecure-url.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import type { IssueRequest } from '../../issues/queries/issue-handler.js'

const MOST = 10

const MAX_TOLD = 100

/** What the server answered for one address, in the language of whoever asks. */
export type TestOutcomeAnswer = {
  readonly address: string
  readonly isAccepted: boolean
  readonly told: string
  readonly reply: string
}

const textOf = (given: unknown): string =>
  typeof given === 'string' ? given : JSON.stringify(given)

const addressesIn = ({ body }: IssueRequest): readonly string[] => {
  const given: readonly unknown[] = Array.isArray(body['addresses']) ? body['addresses'] : []
  const named = given.map(textOf).filter((text) => text.trim() !== '')
  if (named.length === 0)
    throw localizedFault('INPUT_INVALID', localizedText('preview:needsAddress'))
  const addresses = named.map((text) => {
    const address = parseAddress(text)
    if (address) return address
    throw localizedFault(
      'INPUT_INVALID',
      localizedText('preview:notAnAddress', { given: text.trim().slice(0, MAX_TOLD) }),
    )
  })
  const different = [...new Map(addresses.map((one) => [normalizeAddress(one), one])).values()]
  if (different.length <= MOST) return different
  throw localizedFault('INPUT_INVALID', localizedText('preview:tooManyAddresses', { count: MOST }))
}

const ownAddress = ({ req }: IssueRequest): string | undefined => {
  const email: unknown = (req.user as { email?: unknown } | null)?.email
  return typeof email === 'string' ? normalizeAddress(email) : undefined
}

/** Authors may send tests only to themselves. */
const refuseOthers = (request: IssueRequest, addresses: readonly string[]): void => {
  if (isAtLeastRole(request.role, 'editor')) return
  const own = ownAddress(request)
  if (addresses.every((address) => normalizeAddress(address) === own)) return
  throw localizedFault('MOVE_FORBIDDEN', localizedText('preview:ownAddressOnly'))
}

const toAnswer = (
  { req }: IssueRequest,
  { address, reply, state }: TestMessageResult,
): TestOutcomeAnswer => ({
  address,
  isAccepted: state === 'accepted',
  reply,
  told: translate(req.t, `preview:${state}`),
})

/** Sends a test message of the preview to the given addresses, and answers the server's reply for each. */
export const testSend = async (request: IssueRequest): Promise<Response> => {
  const { issue, options, req } = request
  const addresses = addressesIn(request)
  refuseOthers(request, addresses)
  const insecure = isInProduction() ? insecureUrlReason(options) : undefined
  if (insecure) throw localizedFault('TRANSPORT_MISSING', insecure)
  const previewed = { ...(await previewIssue({ options, req }, issue)), date: systemClock() }
  const { subject, title } = previewed.content
  const transport = await openTransport(options)
  if (!transport) throw localizedFault('TRANSPORT_MISSING', localizedText('preview:noTransport'))
  try {
    const outcomes = await sendTestMessages({
      addresses,
      options,
      payload: req.payload,
      previewed,
      subject: translate(req.t, 'preview:testSubject', { subject: subject || title }),
      transport,
    })
    return Response.json({ outcomes: outcomes.map((outcome) => toAnswer(request, outcome)) })
  } finally {
    await transport.close()
  }
}
