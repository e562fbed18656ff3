'use client'

import { useTranslate } from '../shared/use-translate.js'
import type { PreviewLook } from './preview-look.js'

type MailFrameProps = { readonly address: string; readonly look: PreviewLook }

/** The mail in a sandboxed frame: scripts do not run, and links open in another tab. */
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
