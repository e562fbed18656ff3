'use client'

import { useEffect } from 'react'

import { useNow } from '../../use-now.js'
import { useTranslate } from '../../use-translate.js'

const SECOND = 1000
const TICK = 250

type Props = {
  readonly answeredAt: string
  readonly until: string
  /** Must keep its identity between renders: it is called once. */
  readonly onOver: () => Promise<void>
}

/** "Undo (47 s)", counting down by the server's clock. */
export const UndoCountdown = ({ answeredAt, onOver, until }: Props) => {
  const t = useTranslate()
  const now = useNow(answeredAt, TICK)
  const seconds = Math.ceil((new Date(until).getTime() - now.getTime()) / SECOND)
  const isOver = seconds <= 0
  useEffect(() => {
    if (isOver) void onOver()
  }, [isOver, onOver])
  return <>{t('issueBar:undoIn', { seconds: Math.max(0, seconds) })}</>
}
