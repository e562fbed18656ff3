/**
 * Changes the lightness of a colour and keeps hue and saturation (HSL).
 *
 * @param colour `#rrggbb`
 * @param lightness 0 (black) to 1 (white)
 * @returns `#rrggbb`
 */
export const withLightness = (colour: string, lightness: number): string => {
  const { hue, saturation } = hueOf(colour)
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const channel = (shift: number): string => {
    const turn = (shift + hue / 30) % 12
    const share = lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(0)}${channel(8)}${channel(4)}`
}

const hueOf = (colour: string): { hue: number; saturation: number } => {
  const [red, green, blue] = [1, 3, 5].map(
    (from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255,
  ) as [number, number, number]
  const most = Math.max(red, green, blue)
  const spread = most - Math.min(red, green, blue)
  if (spread === 0) return { hue: 0, saturation: 0 }
  const sixth =
    most === red
      ? (green - blue) / spread
      : most === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread
  const lightness = most - spread / 2
  return { hue: (sixth * 60 + 360) % 360, saturation: spread / (1 - Math.abs(2 * lightness - 1)) }
}
