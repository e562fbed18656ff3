'use client'

import { useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { SelectField } from './select-field.js'

const TAGS =
  'ar bg ca cs da de el en es et fa fi fr ga he hi hr hu id is it ja ko lt lv nb nl pl pt pt-BR ro ru sk sl sr sv tr uk vi zh'.split(
    ' ',
  )

/** A choice of languages, named in the language of the admin. */
export const LanguageField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { i18n } = useTranslation()
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' })
  const choices = TAGS.map((tag) => ({ label: names.of(tag) ?? tag, value: tag })).sort((a, b) =>
    a.label.localeCompare(b.label, i18n.language),
  )
  return (
    <SelectField
      choices={choices}
      isReadOnly={readOnly ?? false}
      isRequired={field.required ?? false}
      label={field.label}
      path={path}
    />
  )
}
