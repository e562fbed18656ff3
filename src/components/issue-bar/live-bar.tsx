'use client'

import { Gutter, useTranslation } from '@payloadcms/ui'

import type { Standing } from '../../issues/queries/issue-status-type.js'
import { sentence } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import { Crumbs } from './crumbs.js'
import { StageLine } from './stage-line.js'
import { Steps } from './steps.js'
import { Findings } from './findings.js'
import { NoticeLine } from './notice-line.js'
import { useDoneTold } from './read-form-again.js'
import { useStanding } from './use-standing.js'
import './issue-bar.css'

type Props = { readonly standing: Standing | null }

/** The bar of an issue as it changes: drawn by the server first, then kept up to date. */
export const LiveBar = ({ standing: rendered }: Props) => {
  const { t } = useTranslation()
  const { refresh, standing } = useStanding(rendered)
  useDoneTold()
  return (
    <section aria-label={translate(t, sentence('bar:region'))} className="roundup-bar">
      <Crumbs />
      <Gutter className="roundup-bar__row">
        {standing ? (
          <>
            <StageLine standing={standing} />
            <Findings standing={standing} />
            <Steps onTaken={refresh} standing={standing} />
          </>
        ) : (
          <p className="roundup-bar__hint">{translate(t, sentence('bar:saveFirst'))}</p>
        )}
      </Gutter>
      {standing && (
        <Gutter className="roundup-bar__notice">
          <NoticeLine standing={standing} />
        </Gutter>
      )}
    </section>
  )
}
