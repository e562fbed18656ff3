import type { alignment as english } from '../en/alignment.js'

export const alignment: typeof english = {
  dkim: 'Mails werden für {{dkim}} signiert und von {{from}} gesendet: Das sind nicht Domains eines Inhabers, deshalb halten Mailserver sie für gefälscht (DMARC) und lehnen sie ab. Bitte für {{from}} signieren (DKIM_DOMAIN) oder den Absender der Publikation ändern.',
  bounces:
    'Mails werden von {{from}} gesendet und kommen an {{bounces}} zurück: Das sind nicht Domains eines Inhabers, deshalb spricht SPF nicht für den Absender (DMARC). Bitte ein Postfach für Rückläufer unter {{from}} wählen oder den Absender der Publikation ändern.',
}
