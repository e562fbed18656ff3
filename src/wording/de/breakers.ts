import type { breakers as english } from '../en/breakers.js'

export const breakers: typeof english = {
  refusals:
    '{{percent}} % der letzten {{number}} Mails wurden abgelehnt. Der Versand ist angehalten, damit die Liste nicht leidet. Bitte die Antworten unten lesen, beheben, was sie nennen, und fortsetzen.',
}
