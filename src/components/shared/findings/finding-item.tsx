'use client'

import { useState } from 'react'

import type { FindingAnswer } from '../../../issues/findings/answers.js'
import type { FindingActions } from './use-findings.js'
import { FindingMessage } from './finding-message.js'
import { AcceptForm } from './accept-form.js'
import { useTranslate } from '../use-translate.js'

type Props = { readonly act: FindingActions; readonly finding: FindingAnswer }

/** The fixes of one finding, the likeliest first. */
const Fixes = ({ act, finding }: Props) => {
  const t = useTranslate()
  if (act.isLocked || finding.fixes.length === 0) return null
  return (
    <>
      {finding.fixes.map((fix) => (
        <button
          aria-label={`${fix.label}: ${finding.message}`}
          className="roundup-findings__link"
          disabled={act.isBusy || act.isUnsaved}
          key={fix.index}
          onClick={() => void act.fix(finding, fix)}
          type="button"
        >
          {fix.label}
        </button>
      ))}
      {act.isUnsaved && <span className="roundup-findings__hint">{t('findings:saveFirst')}</span>}
    </>
  )
}

/** One finding: its message, a link to edit, its fixes, and the form to accept it. */
export const FindingItem = ({ act, finding }: Props) => {
  const t = useTranslate()
  const [isAsking, setAsking] = useState(false)
  const { href, message, severity } = finding
  const mayStand = severity === 'advisory' && !act.isLocked
  return (
    <li className={`roundup-finding roundup-finding--${severity}`}>
      <FindingMessage finding={finding} />
      <div className="roundup-finding__ways">
        <a
          aria-label={t('findings:editOf', { message })}
          className="roundup-findings__link"
          href={href}
        >
          {t('findings:edit')}
        </a>
        <Fixes act={act} finding={finding} />
        {mayStand && !isAsking && (
          <button
            aria-label={t('findings:acceptOf', { message })}
            className="roundup-findings__link roundup-findings__link--quiet"
            onClick={() => {
              setAsking(true)
            }}
            type="button"
          >
            {t('findings:accept')}
          </button>
        )}
      </div>
      {isAsking && (
        <AcceptForm
          isBusy={act.isBusy}
          onAccept={(note) => act.accept(finding.key, note)}
          onCancel={() => {
            setAsking(false)
          }}
        />
      )}
    </li>
  )
}
