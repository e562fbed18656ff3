import { APIError, type CollectionBeforeValidateHook } from 'payload'

import { normalizeAddress, parseAddress } from '../domain/address.js'

/** An address in the form by which it is found again; anything that is no address is refused with a sentence. */
export const normalizeSubscriber: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const address = (data?.['address'] ??
    (originalDoc as { address?: string } | undefined)?.address) as unknown
  const parsed = typeof address === 'string' ? parseAddress(address) : undefined
  if (!parsed)
    throw new APIError(
      'This is no e-mail address; write one such as reader@example.org.',
      400,
      undefined,
      true,
    )
  return { ...data, address: parsed, normalizedAddress: normalizeAddress(parsed) }
}
