import { themeOf } from '../../../emails/theme.js'
import { isHexColour } from '../../domain/contrast.js'
import { localizedText } from '../../i18n/localize.js'
import type { Rule, RuleFinding } from './rule.js'

/** An accent colour without enough contrast. The mail uses another one. */
export const contrast: Rule = {
  severity: 'advisory',
  find: ({ content }) => {
    const { look } = content.publication
    const { accent } = themeOf(look).light
    const finding: RuleFinding = {
      key: `contrast:${look.accent}`,
      place: { kind: 'publication', field: 'look' },
      text: localizedText(isHexColour(look.accent) ? 'findings:contrast' : 'findings:noColour', {
        accent: look.accent,
        used: accent,
      }),
      fixes: [],
    }
    return accent === look.accent.toLowerCase() ? [] : [finding]
  },
}
