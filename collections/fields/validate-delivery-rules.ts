import { domainToASCII } from 'node:url'

import type { ArrayFieldValidation, TextFieldSingleValidation } from 'payload'
import { Temporal } from 'temporal-polyfill'

import { translate } from '../../src/i18n/translate.js'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const DOMAIN = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/

/** `08:00` */
export const validateTimeOfDay: TextFieldSingleValidation = (value, { req: { t } }) =>
  TIME.test(value ?? '') || translate(t, 'rateLimits:timeWrong')

const isDay = (text: string): boolean => {
  try {
    return DAY.test(text) && Boolean(Temporal.PlainDate.from(text))
  } catch {
    return false
  }
}

/** `2026-11-23`. Required with the numbers of a warm-up, and refused without them. */
export const validateFirstDay: TextFieldSingleValidation = (value, { req: { t }, siblingData }) => {
  const { perDay } = siblingData as { perDay?: readonly number[] | null }
  const hasNumbers = (perDay ?? []).length > 0
  if (!value) return !hasNumbers || translate(t, 'rateLimits:firstDayMissing')
  if (!isDay(value)) return translate(t, 'rateLimits:dayWrong')
  return hasNumbers || translate(t, 'rateLimits:daysMissing')
}

const asciiOf = (value: unknown): string => domainToASCII(typeof value === 'string' ? value : '')

/** The part of an address after its `@`. */
export const validateMailDomain: TextFieldSingleValidation = (value, { req: { t } }) =>
  DOMAIN.test(asciiOf(value)) || translate(t, 'rateLimits:domainWrong')

/** Refuses two limits for one domain. */
export const validateOnePerDomain: ArrayFieldValidation = (value, { req: { t } }) => {
  const rows = (value ?? []) as readonly { readonly domain?: unknown }[]
  const domains = rows.map(({ domain }) => asciiOf(domain))
  const twice = domains.find((domain, at) => domains.indexOf(domain) !== at)
  return twice === undefined || translate(t, 'rateLimits:domainTwice', { domain: twice })
}
