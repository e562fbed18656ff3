import type { subscriberEmails as english } from '../en/subscriber-emails.js'
import type { TextsOf } from '../texts-of.js'

export const subscriberEmails: TextsOf<typeof english> = {
  confirmTitle: 'Bestätigen Sie Ihr Abonnement von {{publication}}',
  confirmPreheader: 'Ein Klick, und Sie haben {{publication}} abonniert.',
  confirmHeading: 'Bestätigen Sie Ihr Abonnement',
  confirmText:
    'Ihre Adresse wurde angegeben, um {{publication}} zu erhalten. Mit der Bestätigung willigen Sie ein, dass wir Ihre Adresse speichern und Ihnen jede neue Ausgabe per E-Mail senden. Abbestellen können Sie jederzeit mit dem Link in jeder Ausgabe.',
  confirmDo: 'Abonnement bestätigen',
  confirmNotYou:
    'Das waren nicht Sie? Dann ignorieren Sie diese Mail: Ohne Bestätigung wird nichts gesendet.',
  confirmFoot:
    'Diese Mail wurde auf der Website von {{publication}} angefordert. Ohne Bestätigung erhalten Sie keine weitere.',
  welcomeTitle: 'Willkommen bei {{publication}}',
  welcomePreheader: 'Ihr Abonnement von {{publication}} ist bestätigt.',
  welcomeHeading: 'Danke für Ihr Abonnement',
  welcomeText:
    'Ihr Abonnement ist bestätigt. Die nächste Ausgabe von {{publication}} erhalten Sie an diese Adresse.',
  welcomeLatest: 'Bis dahin finden Sie hier die neueste Ausgabe:',
  welcomeRead: '„{{title}}“ lesen',
  welcomePreferences: 'Abonnements verwalten',
  welcomeArchive: 'Frühere Ausgaben lesen',
  welcomeFoot: 'Diese Mail kommt, weil Sie Ihr Abonnement von {{publication}} bestätigt haben.',
}
