import type { logIn as english } from '../en/log-in.js'

export const logIn: typeof english = {
  tooMany_one:
    'Zu viele Versuche. In einer Minute noch einmal versuchen, oder in einem Browser, in dem die Anmeldung schon einmal gelang.',
  tooMany_other:
    'Zu viele Versuche. In {{count}} Minuten noch einmal versuchen, oder in einem Browser, in dem die Anmeldung schon einmal gelang.',
  oneAtATime: 'Das geht je Anfrage einmal; bitte einzeln senden.',
  beingSetUp:
    'Gerade richtet jemand diese App ein. Bitte in ein paar Sekunden noch einmal versuchen.',
}
