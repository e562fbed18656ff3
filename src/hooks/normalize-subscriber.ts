import type { CollectionBeforeValidateHook } from 'payload'

import { normalizeAddress, parseAddress } from '../domain/addresses/address.js'
import { localizedFault, localizedText } from '../i18n/localize.js'

/** Normalizes a subscriber's address, by which it is found again. */
export const normalizeSubscriber: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const address = (data?.['address'] ??
    (originalDoc as { address?: string } | undefined)?.address) as unknown
  const parsed = typeof address === 'string' ? parseAddress(address) : undefined
  if (!parsed) throw localizedFault('INPUT_INVALID', localizedText('transitions:invalidAddress'))
  return { ...data, address: parsed, normalizedAddress: normalizeAddress(parsed) }
}
