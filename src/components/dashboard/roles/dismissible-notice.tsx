'use client'

import { Button, usePreferences } from '@payloadcms/ui'
import { useState } from 'react'

import { useTranslate } from '../../shared/use-translate.js'
import '../dashboard.css'

type Props = {
  /** Key of the user's preference that keeps it from being shown again. */
  readonly preference: string
}

/** That everybody who can log in is an admin of the newsletter, until whoever reads it wants to see it no more. */
export const DismissibleNotice = ({ preference }: Props) => {
  const t = useTranslate()
  const { setPreference } = usePreferences()
  const [isShown, setShown] = useState(true)
  if (!isShown) return null
  const dismiss = (): void => {
    setShown(false)
    void setPreference(preference, true)
  }
  return (
    <section aria-label={t('dashboard:rolesTitle')} className="roundup-roles">
      <h2 className="roundup-roles__title">{t('dashboard:rolesTitle')}</h2>
      <p>{t('dashboard:rolesAbout')}</p>
      <p>{t('dashboard:rolesRemedy', { option: 'roundup({ roles })' })}</p>
      <Button buttonStyle="secondary" margin={false} onClick={dismiss} size="small">
        {t('dashboard:rolesDismiss')}
      </Button>
    </section>
  )
}
