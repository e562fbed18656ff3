import type { CSSProperties } from 'react'

import type { ImageContent } from '../../../src/domain/content.js'
import { safeUrl } from '../../../src/domain/urls/safe-url.js'
import { SPACE } from '../../theme.js'
import type { IssueEmailContext } from '../issue-email-props.js'

/**
 * As wide as the column at most. Without a height, so that its description takes a line where pictures are off, and
 * not the room of the picture.
 */
export const Picture = ({
  context: { theme },
  image: { alt, url, width },
}: {
  readonly context: IssueEmailContext
  readonly image: ImageContent
}) => {
  const src = safeUrl(url)
  if (src === undefined || width <= 0) return null
  // The width between the margins of a mail.
  const shown = Math.min(width, theme.width - 2 * SPACE.side)
  return (
    <p className="picture">
      {/* Lazy, as React puts a preload of any other before <mjml>. */}
      <img
        alt={alt}
        loading="lazy"
        src={src}
        style={{ ...SHRINKING, maxWidth: `${String(shown)}px` }}
        width={shown}
      />
    </p>
  )
}

/** A share of the column, not a most of it: else a client that shows no pictures keeps the full width free. */
const SHRINKING: CSSProperties = { border: 0, display: 'block', height: 'auto', width: '100%' }
