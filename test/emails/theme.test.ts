import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { DEFAULT_ACCENT, LEAST_CONTRAST, type Palette, themeOf } from '../../emails/theme.js'
import { leastContrast } from '../../src/domain/contrast.js'

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

const weakest = ({ accent, ink, link, page, panel, paper, soft }: Palette): number =>
  Math.min(...[accent, ink, link, soft].map((text) => leastContrast(text, [page, panel, paper])))

describe('the theme of a publication', () => {
  it('has enough contrast on every background, light and dark, whatever the accent', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const { dark, light } = themeOf({ accent })
        return weakest(light) >= LEAST_CONTRAST && weakest(dark) >= LEAST_CONTRAST
      }),
    )
  })

  it('keeps an accent that can be read, and derives a lighter partner of the same hue', () => {
    const { dark, light } = themeOf({ accent: '#8F2D14' })
    expect(light.accent).toBe('#8f2d14')
    expect(dark.accent).toBe('#ee9b86')
  })

  it('darkens an accent that is too pale for the paper', () => {
    expect(themeOf({ accent: '#ffcc00' }).light.accent).toBe('#806600')
  })

  it.each(['red', '#fff', '', '#8f2d14;}</style>'])(
    'falls back for %j, which is no colour',
    (accent) => {
      expect(themeOf({ accent }).light.accent).toBe(DEFAULT_ACCENT)
    },
  )
})
