'use client'

import { Button, TextareaInput, TextInput, useTranslation } from '@payloadcms/ui'
import { type ChangeEvent, type SubmitEvent, useState } from 'react'

import type { TextKey } from '../../i18n/languages.js'
import { translate } from '../../i18n/translate.js'
import { CollectResultNotice } from './collect-result-notice.js'
import { type LabelledOption, LabelledSelect } from './labelled-select.js'
import { postCollect, type CollectResult } from './post-collect.js'

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
  const { t } = useTranslation()
  const say = (key: TextKey): string => translate(t, { key })
  const [wish, setWish] = useState(EMPTY)
  const [sent, setSent] = useState<CollectResult>()
  const [isBusy, setBusy] = useState(false)

  const write = (name: Name) => ({
    label: say(`collect:${name}`),
    onChange: (event: Written) => setWish({ ...wish, [name]: event.target.value }),
    path: name,
    value: wish[name],
  })
  const choose = (name: Name, choices: readonly LabelledOption[]) => ({
    choices,
    label: say(`collect:${name}`),
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
      <p className="roundup-collect__hint">{say('collect:titleHint')}</p>
      <TextareaInput {...write('note')} />
      {publications.length > 1 ? (
        <LabelledSelect
          {...choose('publication', publications)}
          nothing={say('collect:choosePublication')}
        />
      ) : null}
      {sections.length > 0 ? (
        <LabelledSelect {...choose('section', sections)} nothing={say('collect:anySection')} />
      ) : null}
      <Button disabled={isBusy} margin={false} size="large" type="submit">
        {say(isBusy ? 'collect:saving' : 'collect:save')}
      </Button>
      <CollectResultNotice sent={sent} />
    </form>
  )
}
