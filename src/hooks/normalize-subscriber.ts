import type { CollectionBeforeValidateHook } from 'payload'

import { Refusal } from '../access/refusal.js'
import { normalizeAddress, parseAddress } from '../domain/addresses/address.js'
import { localizedText } from '../i18n/localize.js'

/** An address in the form by which it is found again; anything that is no address is refused with a sentence. */
export const normalizeSubscriber: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const address = (data?.['address'] ??
    (originalDoc as { address?: string } | undefined)?.address) as unknown
  const parsed = typeof address === 'string' ? parseAddress(address) : undefined
  if (!parsed) throw new Refusal(req, 400, localizedText('transitions:invalidAddress'))
  return { ...data, address: parsed, normalizedAddress: normalizeAddress(parsed) }
}
