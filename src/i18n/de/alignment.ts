import type { alignment as english } from '../en/alignment.js'
import type { TextsOf } from '../texts-of.js'

export const alignment: TextsOf<typeof english> = {
  dkim: 'Mails werden für {{dkim}} signiert, aber von {{from}} gesendet. Diese Domains gehören nicht zusammen, deshalb halten Mailserver die Mails für gefälscht (DMARC) und lehnen sie ab. Bitte für {{from}} signieren (delivery.dkim) oder den Absender der Publikation ändern.',
  bounces:
    'Mails werden von {{from}} gesendet, aber Rückläufer gehen an {{bounces}}. Diese Domains gehören nicht zusammen, deshalb zählt SPF nicht für den Absender (DMARC). Bitte ein Postfach für Rückläufer unter {{from}} verwenden oder den Absender der Publikation ändern.',
}
