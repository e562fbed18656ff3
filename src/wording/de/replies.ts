import type { replies as english } from '../en/replies.js'

export const replies: typeof english = {
  noEncryption:
    'Der Mailserver bietet keine Verschlüsselung an (STARTTLS). Das Passwort aus SMTP_URL wurde darum nicht gesendet: jeder dazwischen könnte es lesen. Bitte smtps:// nehmen oder den Port, auf dem der Server verschlüsselt (465 oder 587).',
  noLogin:
    'Der Mailserver bietet keine Anmeldung an. Benutzer und Passwort aus SMTP_URL wurden darum nicht gesendet. Bitte herausnehmen, oder den Port nehmen, auf dem der Server danach fragt (465 oder 587).',
  tooLong:
    'Das Postfach für Rückläufer, {{mailbox}}, ist keine Adresse mit höchstens {{most}} Zeichen vor dem @. Dahinter passt kein Kennzeichen einer Zustellung. Bitte in den Versandeinstellungen der Publikation kürzen.',
}
