'use client'

import {
  FormSubmit,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
  useOperation,
} from '@payloadcms/ui'
import { useRef } from 'react'

import { useTranslate } from '../shared/use-translate.js'

/** The save button. It saves a draft; readers see it only after approval and publishing. */
export const SaveIssue = () => {
  const t = useTranslate()
  const { config } = useConfig()
  const { collectionSlug, id, setUnpublishedVersionCount } = useDocumentInfo()
  const { submit } = useForm()
  const isModified = useFormModified()
  const isNew = useOperation() === 'create'
  const editDepth = useEditDepth()
  const button = useRef<HTMLButtonElement>(null)

  const save = async (): Promise<void> => {
    const path = [config.routes.api, collectionSlug, id].filter(Boolean).join('/')
    await submit({
      action: `${config.serverURL}${path}?draft=true&depth=0&fallback-locale=null`,
      method: id ? 'PATCH' : 'POST',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    setUnpublishedVersionCount((count) => count + 1)
  }

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })

  return (
    <FormSubmit
      buttonId="action-save-draft"
      disabled={!isNew && !isModified}
      onClick={() => void save()}
      ref={button}
      size="medium"
      type="button"
    >
      {t('issueBar:save')}
    </FormSubmit>
  )
}
