'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

import { localizedText } from '../../../../i18n/localize.js'
import { translate } from '../../../../i18n/translate.js'
import { useNow } from '../../use-now.js'

const SECOND = 1000
const TICK = 250

type Props = {
  readonly answeredAt: string
  readonly until: string
  /** Has to stay the same from one drawing to the next: it is called once. */
  readonly onOver: () => Promise<void>
}

/** “Undo (47 s)”, counting down by the server's clock. */
export const UndoCountdown = ({ answeredAt, onOver, until }: Props) => {
  const { t } = useTranslation()
  const now = useNow(answeredAt, TICK)
  const seconds = Math.ceil((new Date(until).getTime() - now.getTime()) / SECOND)
  const isOver = seconds <= 0
  useEffect(() => {
    if (isOver) void onOver()
  }, [isOver, onOver])
  return <>{translate(t, localizedText('issueBar:undoIn', { seconds: Math.max(0, seconds) }))}</>
}
