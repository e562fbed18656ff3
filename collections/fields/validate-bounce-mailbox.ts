import type { TextFieldSingleValidation } from 'payload'

import { MAX_BOUNCE_MAILBOX_OCTETS } from '../../src/domain/addresses/envelope-sender.js'
import { translate } from '../../src/i18n/translate.js'
import { validateSenderAddress } from './validate-sender-address.js'

/** The bounce mailbox: an address with room for the token of a delivery. */
export const validateBounceMailbox: TextFieldSingleValidation = (value, options) => {
  if (value && value.lastIndexOf('@') > MAX_BOUNCE_MAILBOX_OCTETS)
    return translate(options.req.t, 'rateLimits:bounceMailboxLong', {
      number: MAX_BOUNCE_MAILBOX_OCTETS,
    })
  return validateSenderAddress(value, options)
}
