import type { breakers as english } from '../en/breakers.js'

export const breakers: typeof english = {
  refusals:
    '{{percent}} % der letzten {{number}} Mails wurden abgelehnt. Der Versand ist angehalten, damit die Liste nicht leidet. Bitte lesen, was die Server geantwortet haben, beheben, was sie nennen, und fortsetzen.',
  connections:
    'Bei {{percent}} % der letzten {{number}} Mails ging die Verbindung zum Mailserver verloren. Der Versand ist angehalten, damit nicht ungewiss wird, wer die Mail hat. Bitte ins Protokoll des Mailservers sehen und fortsetzen, sobald er Verbindungen hält.',
  quota:
    'Seit 24 Stunden nimmt der Mailserver keine Mail und sagt: „{{reply}}“. Deshalb wurde niemand abgelehnt. Bitte seine Grenze anheben lassen oder warten, bis sie vorbei ist, und fortsetzen.',
  bounces:
    '{{percent}} % der Mails kamen zurück ({{number}} von {{accepted}}). Der Versand ist angehalten: über 1 % verlieren Mailserver das Vertrauen in den Absender. Bitte klären, woher diese Adressen kamen, und fortsetzen, wenn sie weg sind.',
  complaints:
    '{{percent}} % haben die Mail als Spam gemeldet ({{number}} von {{accepted}}). Der Versand ist angehalten: über 0,1 % verlieren Mailserver das Vertrauen in den Absender. Bitte klären, ob diese Menschen sie bestellt hatten, und erst dann fortsetzen.',
}
