'use client'

import { Button, TextareaInput, TextInput } from '@payloadcms/ui'
import { type ChangeEvent, type SubmitEvent, useState } from 'react'

import { CollectResultNotice } from './collect-result-notice.js'
import { type LabelledOption, LabelledSelect } from './labelled-select.js'
import { postCollect, type CollectResult } from './post-collect.js'
import { useTranslate } from '../shared/use-translate.js'

type Props = {
  readonly collectUrl: string
  readonly publications: readonly LabelledOption[]
  readonly sections: readonly LabelledOption[]
}

const EMPTY = { url: '', title: '', note: '', section: '', publication: '' }

type Name = keyof typeof EMPTY

type Written = ChangeEvent<HTMLInputElement | HTMLTextAreaElement>

/** The small window's form within the admin: what is written goes into the inbox. */
export const QuickCollect = ({ collectUrl, publications, sections }: Props) => {
  const t = useTranslate()
  const [wish, setWish] = useState(EMPTY)
  const [sent, setSent] = useState<CollectResult>()
  const [isBusy, setBusy] = useState(false)

  const write = (name: Name) => ({
    label: t(`collect:${name}`),
    onChange: (event: Written) => setWish({ ...wish, [name]: event.target.value }),
    path: name,
    value: wish[name],
  })
  const choose = (name: Name, choices: readonly LabelledOption[]) => ({
    choices,
    label: t(`collect:${name}`),
    name,
    onChoose: (value: string) => setWish({ ...wish, [name]: value }),
    value: wish[name],
  })
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    const answer = await postCollect(collectUrl, wish)
    setSent(answer)
    if ('answer' in answer) setWish({ ...EMPTY, publication: wish.publication })
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
      <CollectResultNotice sent={sent} />
    </form>
  )
}
