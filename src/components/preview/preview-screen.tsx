'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import { useTranslate } from '../shared/use-translate.js'
import { PreviewControls } from './preview-controls.js'
import { previewUrl, messageUrl, type PreviewLook } from './preview-look.js'
import { MailFrame } from './mail-frame.js'
import { PlainPart } from './plain-part.js'
import type { MailSize } from './mail-size.js'
import { TestSend } from './test-send.js'
import { MailSizePanel } from './mail-size-panel.js'
import './preview.css'

type Props = {
  readonly hasTransport: boolean
  readonly isEditor: boolean
  readonly isFrozen: boolean
  readonly issueId: string
  readonly ownAddress: string
  /** Whether this person may choose a subscriber. */
  readonly seesReaders: boolean
  /** Changes with every save. */
  readonly version: string
  readonly weight: MailSize
}

const AT_FIRST: PreviewLook = { hasImages: true, scheme: 'light', view: 'desktop' }

/** The preview of an issue's mail, with its controls, its size and test messages. */
export const PreviewScreen = (props: Props) => {
  const { hasTransport, isEditor, isFrozen, issueId, ownAddress, seesReaders, version, weight } =
    props
  const { config } = useConfig()
  const t = useTranslate()
  const [look, setLook] = useState(AT_FIRST)
  const issue = `${config.serverURL}${config.routes.api}/roundup/issues/${issueId}`
  const base = `${issue}/preview`
  const address = previewUrl(base, look)
  const isPlain = look.view === 'text' || look.view === 'headers'
  return (
    <div className="roundup-preview">
      <div className="roundup-preview__columns">
        <section aria-label={t('preview:region')} className="roundup-preview__mail">
          <PreviewControls base={base} look={look} onChange={setLook} seesReaders={seesReaders} />
          {isPlain ? (
            <PlainPart address={address} key={`${address} ${version}`} view={look.view} />
          ) : (
            <MailFrame address={address} key={`${address} ${version}`} look={look} />
          )}
          <p className="roundup-preview__note">
            {t(isFrozen ? 'preview:frozen' : 'preview:asNow')}{' '}
            <a href={messageUrl(base, look)}>{t('preview:download')}</a>
          </p>
        </section>
        <aside className="roundup-preview__side">
          <MailSizePanel weight={weight} />
          <TestSend
            address={`${issue}/test-send`}
            hasTransport={hasTransport}
            isEditor={isEditor}
            ownAddress={ownAddress}
          />
        </aside>
      </div>
    </div>
  )
}
