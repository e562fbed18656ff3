'use client'

import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'

type Props = {
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
}

/** A modal dialog: the browser's own, with its focus trap and Escape. */
export const Dialog = ({ children, onClose, title }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // A dialog returns the focus to what opened it only if it is closed before it leaves the page.
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
