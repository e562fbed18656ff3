import { type Palette, themeOf } from '../../emails/theme.js'

const custom = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')

/** The mail's colours as CSS custom properties, in both palettes, with the default accent. */
export const paletteCss = (): string => {
  const { dark, light } = themeOf({ accent: '' })
  return `:root{color-scheme:light dark;${custom(light)}}@media (prefers-color-scheme:dark){:root{${custom(dark)}}}`
}
