/** `#rrggbb`, in either case. */
export const isHexColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text)

/** Contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export const contrastRatio = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** The lowest contrast of a colour against any of the background colours, 1 to 21. */
export const leastContrast = (colour: string, grounds: readonly string[]): number =>
  Math.min(...grounds.map((ground) => contrastRatio(colour, ground)))

const luminance = (colour: string): number =>
  0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5)

const linear = (colour: string, from: number): number => {
  const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
