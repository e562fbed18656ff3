'use client'

import { useId, useState } from 'react'

import type { FindingAnswer } from '../../../issues/findings/answers.js'
import { localizedText } from '../../../i18n/localize.js'
import type { FindingActions } from './use-findings.js'
import { FindingItem } from './finding-item.js'
import { useTranslate } from '../use-translate.js'

type Props = {
  readonly act: FindingActions
  readonly findings: readonly FindingAnswer[]
  readonly severity: FindingAnswer['severity']
}

/** How many findings of one rule are shown at first. */
const SHOWN_OF_A_RULE = 3

const firstOfEachRule = (findings: readonly FindingAnswer[]): readonly FindingAnswer[] => {
  const shown = new Map<string, number>()
  return findings.filter(({ rule }) => {
    const count = (shown.get(rule) ?? 0) + 1
    shown.set(rule, count)
    return count <= SHOWN_OF_A_RULE
  })
}

/** The findings of one severity, under a heading that names it. */
export const FindingList = ({ act, findings, severity }: Props) => {
  const t = useTranslate()
  const heading = useId()
  const [isWhole, setWhole] = useState(false)
  if (findings.length === 0) return null
  const first = firstOfEachRule(findings)
  const count = findings.length - first.length
  const fewer = isWhole
    ? localizedText('findings:fewer')
    : localizedText('findings:more', { count })
  return (
    <>
      <h3 className={`roundup-findings__severity--${severity}`} id={heading}>
        {t(`findings:${severity}`)}
      </h3>
      <ul aria-labelledby={heading}>
        {(isWhole ? findings : first).map((finding) => (
          <FindingItem act={act} finding={finding} key={finding.key} />
        ))}
      </ul>
      {count > 0 && (
        <button
          aria-expanded={isWhole}
          className="roundup-findings__link"
          onClick={() => {
            setWhole(!isWhole)
          }}
          type="button"
        >
          {t(fewer)}
        </button>
      )}
    </>
  )
}
