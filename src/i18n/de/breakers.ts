import type { breakers as english } from '../en/breakers.js'
import type { TextsOf } from '../texts-of.js'

export const breakers: TextsOf<typeof english> = {
  refusals:
    '{{percent}} % der letzten {{number}} Mails wurden abgelehnt. Der Versand ist angehalten, um den Ruf des Absenders zu schützen. Bitte die Antworten der Server lesen, beheben, was sie nennen, und fortsetzen.',
  connections:
    'Bei {{percent}} % der letzten {{number}} Mails brach die Verbindung zum Mailserver ab. Der Versand ist deshalb angehalten. Bitte das Protokoll des Mailservers prüfen und fortsetzen, sobald er Verbindungen hält.',
  quota:
    'Seit 24 Stunden nimmt der Mailserver keine Mail an. Er sagt: „{{reply}}“. Deshalb wurde niemand abgelehnt. Bitte die Grenze anheben lassen oder warten, dann fortsetzen.',
  bounces:
    '{{percent}} % der Mails kamen zurück ({{number}} von {{accepted}}). Der Versand ist angehalten: Über 1 % verlieren Mailserver das Vertrauen in den Absender. Bitte klären, woher diese Adressen kommen, sie entfernen und fortsetzen.',
  complaints:
    '{{percent}} % haben die Mail als Spam gemeldet ({{number}} von {{accepted}}). Der Versand ist angehalten: Über 0,1 % verlieren Mailserver das Vertrauen in den Absender. Bitte klären, ob diese Menschen abonniert hatten, und erst dann fortsetzen.',
}
