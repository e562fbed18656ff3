import type { CSSProperties } from 'react'

import type { ImageContent } from '../../src/domain/content.js'
import { safeUrl } from '../../src/domain/safe-url.js'
import { SPACE } from '../theme.js'

/** What stands between the sides of a mail, in pixels. */
const COLUMN = SPACE.width - 2 * SPACE.side

/** As wide as the column at most. Where pictures are off its description stands there as text, and nothing moves. */
export const Picture = ({
  image: { alt, height, url, width },
}: {
  readonly image: ImageContent
}) => {
  const src = safeUrl(url)
  if (src === undefined || width <= 0) return null
  const shown = Math.min(width, COLUMN)
  return (
    <p className="picture">
      {/* Lazy, as React puts a preload of any other before <mjml>. */}
      <img
        alt={alt}
        height={Math.round((height * shown) / width)}
        loading="lazy"
        src={src}
        style={SHRINKING}
        width={shown}
      />
    </p>
  )
}

const SHRINKING: CSSProperties = { border: 0, display: 'block', height: 'auto', maxWidth: '100%' }
