import type { replies as english } from '../en/replies.js'
import type { TextsOf } from '../texts-of.js'

export const replies: TextsOf<typeof english> = {
  noEncryption:
    'Der Mailserver bietet keine Verschlüsselung an (STARTTLS). Das Passwort aus der Adresse des Mailservers wurde darum nicht gesendet: Andere könnten es unterwegs lesen. Bitte smtps:// verwenden oder den Port, auf dem der Server verschlüsselt (465 oder 587).',
  noLogin:
    'Der Mailserver bietet keine Anmeldung an. Benutzer und Passwort aus der Adresse des Mailservers wurden darum nicht gesendet. Bitte entfernen, oder den Port verwenden, auf dem der Server danach fragt (465 oder 587).',
  nodemailerChanged:
    'Dem hier installierten nodemailer fehlt {{members}}; ohne das kann nichts versendet werden. Installieren Sie die Version von nodemailer, die in der package.json von Roundup steht; npm ls nodemailer zeigt, was eine andere verlangt.',
  insecureUrl:
    'Mails würden zu {{url}} führen; das ist nicht https oder nur dieser Rechner, deshalb wird nichts gesendet. Bitte die Option publicUrl von roundup() auf die https-Adresse setzen, unter der diese App erreichbar ist; für einen Test delivery.allowInsecureUrl.',
  tooLong:
    'Das Postfach für Rückläufer, {{mailbox}}, ist keine Adresse mit höchstens {{most}} Zeichen vor dem @, deshalb passt das Kennzeichen einer Zustellung nicht dahinter. Bitte in den Versandeinstellungen der Publikation kürzen.',
}
