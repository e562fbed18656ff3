import { previewedIssue } from '../../../issues/preview.js'
import { sendTests, type TestOutcome } from '../../../issues/test-messages.js'
import { systemClock } from '../../../storage/system-clock.js'
import { isInProduction } from '../../../config/production.js'
import { normalizeAddress, parseAddress } from '../../../domain/addresses/address.js'
import { atLeast } from '../../../domain/roles.js'
import { insecureUrl } from '../../../options/insecure-url.js'
import { faultOf, sentence } from '../../../i18n/localize.js'
import { translate } from '../../../i18n/translate.js'
import type { AskedOfIssue } from '../../../issues/queries/on-issue.js'

const MOST = 10

const MAX_TOLD = 100

/** What came of one address, said in the language of whoever asked. */
export type SaidOutcome = {
  readonly address: string
  readonly isAccepted: boolean
  readonly told: string
  readonly reply: string
}

const textOf = (given: unknown): string =>
  typeof given === 'string' ? given : JSON.stringify(given)

const addressesIn = ({ body }: AskedOfIssue): readonly string[] => {
  const given: readonly unknown[] = Array.isArray(body['addresses']) ? body['addresses'] : []
  const named = given.map(textOf).filter((text) => text.trim() !== '')
  if (named.length === 0) throw faultOf('INPUT_INVALID', sentence('preview:needsAddress'))
  const addresses = named.map((text) => {
    const address = parseAddress(text)
    if (address) return address
    throw faultOf(
      'INPUT_INVALID',
      sentence('preview:notAnAddress', { given: text.trim().slice(0, MAX_TOLD) }),
    )
  })
  const different = [...new Map(addresses.map((one) => [normalizeAddress(one), one])).values()]
  if (different.length <= MOST) return different
  throw faultOf('INPUT_INVALID', sentence('preview:tooManyAddresses', { count: MOST }))
}

const ownAddress = ({ req }: AskedOfIssue): string | undefined => {
  const email: unknown = (req.user as { email?: unknown } | null)?.email
  return typeof email === 'string' ? normalizeAddress(email) : undefined
}

/** Authors look at their own work; who else gets it is for an editor to say. */
const refuseOthers = (asked: AskedOfIssue, addresses: readonly string[]): void => {
  if (atLeast(asked.role, 'editor')) return
  const own = ownAddress(asked)
  if (addresses.every((address) => normalizeAddress(address) === own)) return
  throw faultOf('MOVE_FORBIDDEN', sentence('preview:ownAddressOnly'))
}

const said = ({ req }: AskedOfIssue, { address, reply, state }: TestOutcome): SaidOutcome => ({
  address,
  isAccepted: state === 'accepted',
  reply,
  told: translate(req.t, sentence(`preview:${state}`)),
})

/** Sends a test message of what the preview shows to the addresses named, and tells what the server said. */
export const testSend = async (asked: AskedOfIssue): Promise<Response> => {
  const { issue, options, req } = asked
  const addresses = addressesIn(asked)
  refuseOthers(asked, addresses)
  const { smtpUrl } = options.delivery
  if (!smtpUrl) throw faultOf('TRANSPORT_MISSING', sentence('preview:noTransport'))
  const insecure = isInProduction() ? insecureUrl(options) : undefined
  if (insecure) throw faultOf('TRANSPORT_MISSING', insecure)
  const previewed = { ...(await previewedIssue({ options, req }, issue)), date: systemClock() }
  const { subject, title } = previewed.content
  const outcomes = await sendTests({
    addresses,
    options,
    payload: req.payload,
    previewed,
    smtpUrl,
    subject: translate(req.t, sentence('preview:testSubject', { subject: subject || title })),
  })
  return Response.json({ outcomes: outcomes.map((outcome) => said(asked, outcome)) })
}
