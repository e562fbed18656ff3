import type { TextFieldSingleValidation } from 'payload'

import { LONGEST_BOUNCE_MAILBOX } from '../../src/domain/addresses/envelope-sender.js'
import { translate } from '../../src/i18n/translate.js'
import { senderAddress } from './sender-address.js'

/** An address with room for the token that names a delivery. */
export const bounceMailbox: TextFieldSingleValidation = (value, options) => {
  if (value && value.lastIndexOf('@') > LONGEST_BOUNCE_MAILBOX)
    return translate(options.req.t, {
      key: 'pace:bounceMailboxLong',
      values: { number: LONGEST_BOUNCE_MAILBOX },
    })
  return senderAddress(value, options)
}
