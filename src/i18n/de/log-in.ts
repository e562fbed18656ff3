import type { logIn as english } from '../en/log-in.js'
import type { TextsOf } from '../texts-of.js'

export const logIn: TextsOf<typeof english> = {
  tooMany_one:
    'Zu viele Versuche. In {{count}} Minute noch einmal versuchen, oder in einem Browser, in dem die Anmeldung schon einmal gelang.',
  tooMany_other:
    'Zu viele Versuche. In {{count}} Minuten noch einmal versuchen, oder in einem Browser, in dem die Anmeldung schon einmal gelang.',
  oneAtATime: 'Das geht nur einmal je Anfrage. Bitte einzeln senden.',
  beingSetUp:
    'Diese App wird gerade eingerichtet. Bitte in ein paar Sekunden noch einmal versuchen.',
}
