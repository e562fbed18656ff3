import { findMisalignment } from '../alignment.js'
import type { Rule } from './rule.js'

/**
 * Gmail, Yahoo and Outlook refuse bulk mail whose signature or envelope belongs to another organisation than its
 * sender.
 */
export const senderAlignment: Rule = {
  severity: 'advisory',
  find: ({ content, signing }) => {
    const text = signing && findMisalignment(content.publication.sender.address, signing)
    return text
      ? [
          {
            key: 'sender-alignment',
            place: { kind: 'publication', field: 'sender' },
            text,
            fixes: [],
          },
        ]
      : []
  },
}
