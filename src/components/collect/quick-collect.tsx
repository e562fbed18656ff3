'use client'

import { Button, TextareaInput, TextInput } from '@payloadcms/ui'
import { type ChangeEvent, type SubmitEvent, useState } from 'react'

import { CollectResultNotice } from './collect-result-notice.js'
import { type LabelledOption, LabelledSelect } from './labelled-select.js'
import type { CollectAnswer } from '../../issues/collect/describe-collected.js'
import { requestJson, type JsonResult } from '../shared/request-json.js'
import { useTranslate } from '../shared/use-translate.js'

type Props = {
  readonly collectUrl: string
  readonly publications: readonly LabelledOption[]
  readonly sections: readonly LabelledOption[]
}

const EMPTY = { url: '', title: '', note: '', section: '', publication: '' }

type Name = keyof typeof EMPTY

type TextChange = ChangeEvent<HTMLInputElement | HTMLTextAreaElement>

/** The form of the bookmark's window, within the admin. It adds an entry to the inbox. */
export const QuickCollect = ({ collectUrl, publications, sections }: Props) => {
  const t = useTranslate()
  const [request, setRequest] = useState(EMPTY)
  const [result, setResult] = useState<JsonResult<CollectAnswer>>()
  const [isBusy, setBusy] = useState(false)

  const write = (name: Name) => ({
    label: t(`collect:${name}`),
    onChange: (event: TextChange) => setRequest({ ...request, [name]: event.target.value }),
    path: name,
    value: request[name],
  })
  const choose = (name: Name, choices: readonly LabelledOption[]) => ({
    choices,
    label: t(`collect:${name}`),
    name,
    onChoose: (value: string) => setRequest({ ...request, [name]: value }),
    value: request[name],
  })
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    const answered = await requestJson<CollectAnswer>(collectUrl, { body: request })
    setResult(answered)
    if (answered.isOk) setRequest({ ...EMPTY, publication: request.publication })
    setBusy(false)
  }

  return (
    <form className="roundup-collect__form" onSubmit={(event) => void submit(event)}>
      <TextInput {...write('url')} required />
      <TextInput {...write('title')} />
      <p className="roundup-collect__hint">{t('collect:titleHint')}</p>
      <TextareaInput {...write('note')} />
      {publications.length > 1 ? (
        <LabelledSelect
          {...choose('publication', publications)}
          nothing={t('collect:choosePublication')}
        />
      ) : null}
      {sections.length > 0 ? (
        <LabelledSelect {...choose('section', sections)} nothing={t('collect:anySection')} />
      ) : null}
      <Button disabled={isBusy} margin={false} size="large" type="submit">
        {t(isBusy ? 'collect:saving' : 'collect:save')}
      </Button>
      <CollectResultNotice result={result} />
    </form>
  )
}
