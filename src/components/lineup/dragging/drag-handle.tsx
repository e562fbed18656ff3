'use client'

import type { useDraggable } from '@dnd-kit/core'

import { useTranslate } from '../../shared/use-translate.js'

type Props = { readonly drag: ReturnType<typeof useDraggable>; readonly title: string }

/** The handle of a card. By keyboard, space lifts and drops the card, and arrow keys move it. */
export const DragHandle = ({
  drag: { attributes, listeners, setActivatorNodeRef },
  title,
}: Props) => {
  const t = useTranslate()
  return (
    <button
      {...attributes}
      {...listeners}
      aria-label={t('lineup:drag', { title })}
      className="roundup-item__handle"
      ref={setActivatorNodeRef}
      type="button"
    >
      <span aria-hidden="true">⋮⋮</span>
    </button>
  )
}
