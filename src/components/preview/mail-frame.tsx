'use client'

import { useTranslate } from '../shared/use-translate.js'
import type { PreviewLook } from './preview-look.js'

type MailFrameProps = { readonly address: string; readonly look: PreviewLook }

/** The mail in a frame of its own: it may run nothing, and its links open elsewhere. */
export const MailFrame = ({ address, look: { reader, scheme, view } }: MailFrameProps) => {
  const t = useTranslate()
  return (
    <div className={`roundup-frame roundup-frame--${view} roundup-frame--${scheme}`}>
      <iframe
        className="roundup-frame__page"
        referrerPolicy="no-referrer"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        src={address}
        title={t('preview:frame', {
          reader: reader?.name ?? reader?.address ?? t('preview:someReader'),
        })}
      />
    </div>
  )
}
