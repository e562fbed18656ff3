import type { Fix } from '../../domain/finding.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'

/** A longer replacement is not shown on the button; the finding has it. */
const LONGEST = 24

/** The label of a fix's button. */
export const fixLabel = (fix: Fix): LocalizedText => {
  switch (fix.kind) {
    case 'mark-follow-up':
      return localizedText('findings:fixFollowUp')
    case 'remove-item':
      return localizedText('findings:fixRemove')
    case 'remove-section':
      return localizedText('findings:fixRemoveSection')
    case 'learn-word':
      return localizedText('findings:fixLearn')
    case 'short-form':
      return localizedText('findings:fixShort', { count: fix.entryIds.length })
    case 'replace':
      return fix.to.length <= LONGEST
        ? localizedText('findings:fixReplaceWith', { to: fix.to })
        : localizedText('findings:fixReplace')
  }
}
