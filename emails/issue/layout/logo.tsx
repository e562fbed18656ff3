import type { CSSProperties } from 'react'

import type { ImageContent } from '../../../src/domain/content.js'
import { safeUrl } from '../../../src/domain/urls/safe-url.js'

/** In pixels. */
const HIGHEST = 40
const WIDEST = 240

/** The publication's logo, scaled to at most 240 × 40 pixels. */
export const Logo = ({ image: { alt, height, url, width } }: { readonly image: ImageContent }) => {
  const src = safeUrl(url)
  if (src === undefined || width <= 0 || height <= 0) return null
  const scale = Math.min(1, HIGHEST / height, WIDEST / width)
  return (
    <p className="picture">
      <img
        alt={alt}
        height={Math.round(height * scale)}
        loading="lazy"
        src={src}
        style={STANDING}
        width={Math.round(width * scale)}
      />
    </p>
  )
}

const STANDING: CSSProperties = { border: 0, display: 'block' }
