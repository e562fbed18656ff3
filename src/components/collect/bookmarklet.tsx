'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { localizedText } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import { bookmarkletCode } from './bookmarklet-code.js'

type Props = { readonly collectUrl: string; readonly name: string }

/** A link to be dragged to the bookmarks, and its address to be copied where nothing can be dragged. */
export const Bookmarklet = ({ collectUrl, name }: Props) => {
  const { t } = useTranslation()
  const link = useRef<HTMLAnchorElement>(null)
  const code = bookmarkletCode(collectUrl)
  // React refuses addresses that are scripts, and rightly so; this one is ours.
  useEffect(() => link.current?.setAttribute('href', code), [code])
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(code)
    toast.success(translate(t, localizedText('collect:bookmarkletCopied')))
  }
  return (
    <>
      <p className="roundup-collect__row">
        <a
          className="roundup-collect__bookmarklet"
          href="#bookmarklet"
          onClick={(event) => {
            event.preventDefault()
            toast.info(translate(t, localizedText('collect:bookmarkletDragOnly')))
          }}
          ref={link}
        >
          {translate(t, localizedText('collect:bookmarkletName', { name }))}
        </a>
        <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="medium">
          {translate(t, localizedText('collect:bookmarkletCopy'))}
        </Button>
      </p>
      <p className="roundup-collect__hint">
        {translate(t, localizedText('collect:bookmarkletCopyHint'))}
      </p>
    </>
  )
}
