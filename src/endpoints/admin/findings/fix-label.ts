import type { Fix } from '../../../domain/finding.js'
import type { Sentence } from '../../../domain/localized-text.js'
import { sentence } from '../../../i18n/localize.js'

/** Longer than this, what is put in place is read in the finding, not on the button. */
const LONGEST = 24

/** What the button of a mend says. */
export const fixLabel = (fix: Fix): Sentence => {
  switch (fix.kind) {
    case 'mark-follow-up':
      return sentence('findings:fixFollowUp')
    case 'remove-item':
      return sentence('findings:fixRemove')
    case 'remove-section':
      return sentence('findings:fixRemoveSection')
    case 'learn-word':
      return sentence('findings:fixLearn')
    case 'short-form':
      return sentence('findings:fixShort', { count: fix.entryIds.length })
    case 'replace':
      return fix.to.length <= LONGEST
        ? sentence('findings:fixReplaceWith', { to: fix.to })
        : sentence('findings:fixReplace')
  }
}
