'use client'

import { Button, toast } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { bookmarkletCode } from './bookmarklet-code.js'
import { useTranslate } from '../shared/use-translate.js'

type Props = { readonly collectUrl: string; readonly name: string }

/** A link to drag to the bookmarks, and a button that copies its address where dragging is impossible. */
export const Bookmarklet = ({ collectUrl, name }: Props) => {
  const t = useTranslate()
  const link = useRef<HTMLAnchorElement>(null)
  const code = bookmarkletCode(collectUrl)
  // React refuses `javascript:` addresses in JSX, so this one is set on the element.
  useEffect(() => link.current?.setAttribute('href', code), [code])
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(code)
    toast.success(t('collect:bookmarkletCopied'))
  }
  return (
    <>
      <p className="roundup-collect__row">
        <a
          className="roundup-collect__bookmarklet"
          href="#bookmarklet"
          onClick={(event) => {
            event.preventDefault()
            toast.info(t('collect:bookmarkletDragOnly'))
          }}
          ref={link}
        >
          {t('collect:bookmarkletName', { name })}
        </a>
        <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="medium">
          {t('collect:bookmarkletCopy')}
        </Button>
      </p>
      <p className="roundup-collect__hint">{t('collect:bookmarkletCopyHint')}</p>
    </>
  )
}
