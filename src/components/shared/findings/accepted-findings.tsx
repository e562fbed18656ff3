'use client'

import { useTranslation } from '@payloadcms/ui'

import type { FindingAnswer } from '../../../issues/findings/answers.js'
import type { FindingActions } from './use-findings.js'
import { FindingMessage } from './finding-message.js'
import { useTranslate } from '../use-translate.js'

type Props = { readonly act: FindingActions; readonly findings: readonly FindingAnswer[] }

const Accepted = ({
  act,
  finding,
}: {
  readonly act: FindingActions
  readonly finding: FindingAnswer
}) => {
  const { i18n } = useTranslation()
  const t = useTranslate()
  const { accepted, key, message } = finding
  if (!accepted) return null
  const at = new Date(accepted.at).toLocaleString(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (
    <li className="roundup-finding">
      <FindingMessage finding={finding} />
      <p className="roundup-findings__hint">
        {t('findings:acceptedBy', { at, by: accepted.by, note: accepted.note })}
      </p>
      {!act.isLocked && (
        <div className="roundup-finding__ways">
          <button
            aria-label={t('findings:reopenOf', { message })}
            className="roundup-findings__link"
            disabled={act.isBusy}
            onClick={() => void act.unaccept(key)}
            type="button"
          >
            {t('findings:reopen')}
          </button>
        </div>
      )}
    </li>
  )
}

/** The accepted findings, collapsed: who accepted them, when and why. */
export const AcceptedFindings = ({ act, findings }: Props) => {
  const t = useTranslate()
  return (
    <details className="roundup-findings__accepted">
      <summary>{t('findings:acceptedCount', { count: findings.length })}</summary>
      <ul>
        {findings.map((finding) => (
          <Accepted act={act} finding={finding} key={finding.key} />
        ))}
      </ul>
    </details>
  )
}
