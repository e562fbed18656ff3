'use client'

import type { InboxState } from './use-inbox.js'
import { useTranslate } from '../../shared/use-translate.js'

/** Previous and next page of the inbox, where there is more than one. */
export const InboxPages = ({ inbox: { found, setPage } }: { readonly inbox: InboxState }) => {
  const t = useTranslate()
  if (!found || found.pages < 2) return null
  const { page, pages } = found
  return (
    <nav aria-label={t('lineup:pages')} className="roundup-inbox__pages">
      <button disabled={page <= 1} onClick={() => setPage(page - 1)} type="button">
        {t('lineup:earlier')}
      </button>
      <span>{t('lineup:pageOf', { page, pages })}</span>
      <button disabled={page >= pages} onClick={() => setPage(page + 1)} type="button">
        {t('lineup:later')}
      </button>
    </nav>
  )
}
