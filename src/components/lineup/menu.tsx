'use client'

import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'

export type MenuItem = {
  readonly label: string
  readonly onChoose: () => void
  /** Has a line above it. */
  readonly isApart?: boolean
}

type Props = {
  /** The accessible name of the button. */
  readonly label: string
  readonly children: ReactNode
  readonly choices: () => readonly MenuItem[]
  readonly className?: string
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Moves the focus within a menu. @returns whether the key moves it */
const moveFocus = (list: HTMLElement, key: string): boolean => {
  const items = [...list.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const at = items.findIndex((item) => item === document.activeElement)
  const step = STEPS[key]
  const to =
    key === 'Home' ? 0 : key === 'End' ? items.length - 1 : step === undefined ? -1 : at + step
  if (to === -1 && step === undefined) return false
  items[(to + items.length) % items.length]?.focus()
  return true
}

type ListProps = {
  readonly id: string
  readonly label: string
  readonly choices: readonly MenuItem[]
  readonly button: RefObject<HTMLButtonElement | null>
  /** @param goesBack whether the focus returns to the button */
  readonly onClose: (goesBack: boolean) => void
}

/** Focuses the first item, and closes the menu on a press elsewhere. */
const useOpened = ({ button, onClose }: Pick<ListProps, 'button' | 'onClose'>) => {
  const list = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true })
    list.current?.scrollIntoView({ block: 'nearest' })
    const closeOutside = ({ target }: PointerEvent): void => {
      const isWithin = [list.current, button.current].some((part) => part?.contains(target as Node))
      if (!isWithin) close.current(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [button])
  return list
}

const List = ({ button, choices, id, label, onClose }: ListProps) => {
  const list = useOpened({ button, onClose })
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    event.stopPropagation()
    if (event.key === 'Tab') return onClose(false)
    if (event.key !== 'Escape' && !moveFocus(event.currentTarget, event.key)) return
    event.preventDefault()
    if (event.key === 'Escape') onClose(true)
  }
  return (
    <div
      aria-label={label}
      className="roundup-menu__list"
      id={id}
      onKeyDown={onKeyDown}
      ref={list}
      role="menu"
      tabIndex={-1}
    >
      {choices.map(({ isApart, label: words, onChoose }) => (
        <button
          className={isApart ? 'roundup-menu__apart' : ''}
          dir="auto"
          key={words}
          onClick={() => {
            onClose(true)
            onChoose()
          }}
          role="menuitem"
          tabIndex={-1}
          type="button"
        >
          {words}
        </button>
      ))}
    </div>
  )
}

/** A button with a menu, for pointer and keyboard. The items are in the page only while the menu is open. */
export const Menu = ({ children, choices, className = '', label }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const close = (goesBack: boolean): void => {
    setOpen(false)
    if (goesBack) button.current?.focus()
  }
  return (
    <span className="roundup-menu">
      <button
        aria-controls={isOpen ? id : undefined}
        aria-expanded={isOpen}
        aria-haspopup="menu"
        aria-label={label}
        className={`roundup-menu__button ${className}`}
        onClick={() => setOpen(!isOpen)}
        ref={button}
        type="button"
      >
        {children}
      </button>
      {isOpen && <List button={button} choices={choices()} id={id} label={label} onClose={close} />}
    </span>
  )
}
