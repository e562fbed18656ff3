'use client'

import { useEffect } from 'react'

const TRIES = 40
const EVERY_MS = 150

const FOCUSABLE = '[contenteditable="true"], textarea, input:not([type="hidden"]), button, a[href]'

const scopeOf = (id: string): Element | null =>
  document.getElementById(id) ??
  document.querySelector(`label[for="${CSS.escape(id)}"]`)?.closest('.field-type') ??
  null

/** @returns whether the field is there */
const focusOn = (id: string): boolean => {
  const found = scopeOf(id)
  if (!found) return false
  const field = found.matches(FOCUSABLE) ? found : found.querySelector(FOCUSABLE)
  found.scrollIntoView({ block: 'center' })
  if (field instanceof HTMLElement) field.focus({ preventScroll: true })
  return true
}

/** Scrolls to the field that the URL names (`#field-subject`), as soon as Payload's form has rendered it. */
export const useFieldFocus = (): void => {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (left: number): void => {
      const id = decodeURIComponent(window.location.hash.slice(1))
      if (!id.startsWith('field-') || left === 0 || focusOn(id)) return
      timer = setTimeout(look, EVERY_MS, left - 1)
    }
    const start = (): void => {
      clearTimeout(timer)
      look(TRIES)
    }
    start()
    window.addEventListener('hashchange', start)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('hashchange', start)
    }
  }, [])
}

/** Draws nothing. In a form, it brings somebody who follows the link of a finding to its field. */
export const FieldFocus = () => {
  useFieldFocus()
  return null
}
