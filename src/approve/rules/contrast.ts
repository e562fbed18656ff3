import { themeOf } from '../../../emails/theme.js'
import { isHexColour } from '../../domain/contrast.js'
import { localizedText } from '../../i18n/localize.js'
import type { Rule, RuleFinding } from './rule.js'

/** An accent that cannot be read on the mail's paper: another is used in its place. */
export const contrast: Rule = {
  severity: 'advisory',
  find: ({ content }) => {
    const { look } = content.publication
    const { accent } = themeOf(look).light
    const told: RuleFinding = {
      key: `contrast:${look.accent}`,
      place: { kind: 'publication', field: 'look' },
      told: localizedText(isHexColour(look.accent) ? 'findings:contrast' : 'findings:noColour', {
        accent: look.accent,
        used: accent,
      }),
      fixes: [],
    }
    return accent === look.accent.toLowerCase() ? [] : [told]
  },
}
