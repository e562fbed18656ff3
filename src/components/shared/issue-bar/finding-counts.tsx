'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { MouseEvent } from 'react'

import type { IssueStatus } from '../../../issues/queries/issue-status-type.js'
import { ByteMeter } from './byte-meter.js'
import { useTranslate } from '../use-translate.js'

type Props = { readonly status: IssueStatus }

const PANEL = 'roundup-findings'

/** Scrolls to the panel if this tab has it; otherwise the link leads to the Content tab. */
const showPanel = (event: MouseEvent): void => {
  const panel = document.getElementById(PANEL)
  if (!panel) return
  event.preventDefault()
  panel.tabIndex = -1
  panel.focus({ preventScroll: true })
  panel.scrollIntoView({ behavior: 'smooth', block: 'center' })
}

/** The size of the mail, and how many findings are open. */
export const FindingCounts = ({ status: { advisory, blocking, bytes, id } }: Props) => {
  const t = useTranslate()
  const { config } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const href = `${config.routes.admin}/collections/${collectionSlug ?? ''}/${id}#${PANEL}`
  return (
    <div className="roundup-bar__findings">
      {bytes && <ByteMeter bytes={bytes} />}
      {(blocking > 0 || advisory > 0) && (
        <a className="roundup-bar__counts" href={href} onClick={showPanel}>
          {blocking > 0 && (
            <span className="roundup-bar__blocking">
              {t('issueBar:blocking', { count: blocking })}
            </span>
          )}
          {advisory > 0 && (
            <span className="roundup-bar__advisory">
              {t('issueBar:advisory', { count: advisory })}
            </span>
          )}
        </a>
      )}
    </div>
  )
}
