'use client'

import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'

type Props = {
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
}

/** A question over the page, with the browser's own focus trap and Escape. */
export const Dialog = ({ children, onClose, title }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Closed while it still stands in the page, it gives the focus back to what opened it.
  useLayoutEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => opened?.close()
  }, [])
  return (
    <dialog
      aria-labelledby={titleId}
      className="roundup-dialog"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      ref={dialog}
    >
      <h2 className="roundup-dialog__title" id={titleId}>
        {title}
      </h2>
      {children}
    </dialog>
  )
}
