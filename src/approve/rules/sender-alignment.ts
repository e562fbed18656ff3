import { findMisalignment } from '../alignment.js'
import type { Rule } from './rule.js'

/** Gmail, Yahoo and Outlook refuse bulk mail whose signature or envelope is of another organisation than its sender. */
export const senderAlignment: Rule = {
  severity: 'advisory',
  find: ({ content, signing }) => {
    const told = signing && findMisalignment(content.publication.sender.address, signing)
    return told
      ? [
          {
            key: 'sender-alignment',
            place: { kind: 'publication', field: 'sender' },
            told,
            fixes: [],
          },
        ]
      : []
  },
}
