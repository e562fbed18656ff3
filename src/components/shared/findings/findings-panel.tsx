'use client'

import { useFormModified, useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'

import type { FindingsAnswer, FindingAnswer } from '../../../issues/findings/answers.js'
import { reloadForm } from '../reload-form.js'
import { AcceptedFindings } from './accepted-findings.js'
import { type FindingActions, useFindings } from './use-findings.js'
import { FindingList } from './finding-list.js'
import { useFieldFocus } from './field-focus.js'
import { useTranslate } from '../use-translate.js'
import './findings.css'

type Props = {
  readonly issueId: string
  /** Changes when something was saved beside the panel. */
  readonly refreshKey?: string | number
  /** Called after a fix, which has changed the issue or one of its entries. */
  readonly onChange?: () => void
}

const Nothing = () => {
  const t = useTranslate()
  return (
    <div className="roundup-findings__nothing">
      <p>{t('findings:nothing')}</p>
      <p className="roundup-findings__hint">{t('findings:nothingHint')}</p>
    </div>
  )
}

const Counts = ({ answer: { advisory, blocking } }: { readonly answer: FindingsAnswer }) => {
  const t = useTranslate()
  return (
    <p className="roundup-findings__counts">
      {blocking > 0 && (
        <span className="roundup-findings__count--blocking">
          {t('findings:blockingCount', { count: blocking })}
        </span>
      )}
      {advisory > 0 && (
        <span className="roundup-findings__count--advisory">
          {t('findings:advisoryCount', { count: advisory })}
        </span>
      )}
    </p>
  )
}

type ShownProps = { readonly act: FindingActions; readonly answer: FindingsAnswer }

const Shown = ({ act, answer }: ShownProps) => {
  const isOpen = ({ accepted }: FindingAnswer): boolean => accepted === undefined
  const open = answer.findings.filter(isOpen)
  const accepted = answer.findings.filter((finding) => !isOpen(finding))
  return (
    <>
      {answer.locked && <p className="roundup-findings__locked">{answer.locked}</p>}
      {open.length === 0 && <Nothing />}
      {(['blocking', 'advisory'] as const).map((severity) => (
        <FindingList
          act={act}
          findings={open.filter((finding) => finding.severity === severity)}
          key={severity}
          severity={severity}
        />
      ))}
      {accepted.length > 0 && <AcceptedFindings act={act} findings={accepted} />}
    </>
  )
}

/** The panel "Before it goes out": all findings of an issue. */
export const FindingsPanel = ({ issueId, onChange, refreshKey }: Props) => {
  const t = useTranslate()
  const heading = useId()
  const isModified = useFormModified()
  const { answer, isBusy, refresh, refusal, write } = useFindings(issueId, refreshKey)
  useFieldFocus()
  const act: FindingActions = {
    isBusy,
    isLocked: answer?.locked !== undefined,
    isUnsaved: isModified,
    accept: (key, note) => write('accept', { key, note }),
    unaccept: (key) => write('unaccept', { key }),
    fix: async (finding, { index }) => {
      const isDone = await write('fix', { index, key: finding.key })
      if (isDone) onChange?.()
      if (isDone && finding.place.kind === 'issue') reloadForm()
    },
  }
  return (
    <section
      aria-busy={isBusy}
      aria-labelledby={heading}
      className="roundup-findings"
      id="roundup-findings"
    >
      <div className="roundup-findings__head">
        <h2 id={heading}>{t('findings:heading')}</h2>
        {answer && <Counts answer={answer} />}
      </div>
      {refusal && (
        <p className="roundup-findings__refusal" role="alert">
          {refusal}{' '}
          <button className="roundup-findings__link" onClick={() => void refresh()} type="button">
            {t('findings:tryAgain')}
          </button>
        </p>
      )}
      {answer && <Shown act={act} answer={answer} />}
      {!answer && !refusal && <p className="roundup-findings__hint">{t('findings:loading')}</p>}
    </section>
  )
}

/** The panel as a field of Payload's form. A new issue has no findings yet. */
export const FindingsField = () => {
  const { id } = useDocumentInfo()
  return id === undefined ? null : <FindingsPanel issueId={String(id)} />
}
