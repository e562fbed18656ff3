import type { pages as english } from '../en/pages.js'
import type { TextsOf } from '../texts-of.js'

export const pages: TextsOf<typeof english> = {
  newestFirst: 'Alle Ausgaben, die neueste zuerst',
  olderIssues: 'Ältere Ausgaben',
  newestIssues: 'Neueste Ausgaben',
  pagesLabel: 'Seiten',
  noIssues: 'Noch ist nichts erschienen. Schauen Sie bald wieder vorbei.',
  noOlderIssues: 'Es gibt keine älteren Ausgaben.',
  readNewest: 'Die neuesten Ausgaben lesen',
  publications: 'Newsletter',
  nothingPublished: 'Noch ist nichts erschienen',
  nothingPublishedHint: 'Die erste Ausgabe steht hier, sobald sie erscheint.',
  toAdmin: 'Zum Admin-Bereich',
  notFound: 'Seite nicht gefunden',
  notFoundHint: 'Der Link ist unvollständig, oder die Seite wurde entfernt.',
  seeAll: 'Alle Newsletter ansehen',

  incompleteLink: 'Dieser Link ist unvollständig',
  incompleteLinkHint:
    'Ein Teil der Adresse fehlt. Öffnen Sie den Link in der Mail selbst, oder kopieren Sie ihn ganz, auch was in der nächsten Zeile steht.',
  confirmTitle: 'Abonnement bestätigen',
  confirmText: 'Ihre E-Mail-Adresse wurde angegeben, um {{publication}} zu erhalten.',
  confirmDo: 'Abonnieren',
  confirmedTitle: 'Ihr Abonnement ist bestätigt',
  confirmedText:
    'Sie erhalten die nächste Ausgabe von {{publication}} per E-Mail. Abbestellen können Sie jederzeit mit dem Link in jeder Ausgabe.',
  goneTitle: 'Dieses Abonnement gibt es nicht mehr',
  goneText: 'Es wurde beendet oder gelöscht. Um weitere Ausgaben zu erhalten, abonnieren Sie neu.',
  unsubscribeTitle: 'Abbestellen?',
  unsubscribeText: 'Sie erhalten keine weiteren Ausgaben von {{publication}}.',
  unsubscribeDo: 'Abbestellen',
  unsubscribeFrom: '{{publication}} abbestellen',
  unsubscribedTitle: 'Abbestellt',
  unsubscribedText:
    'Sie erhalten keine weiteren Ausgaben. Eine Ausgabe, die gerade versandt wird, kann noch ankommen.',
  preferencesTitle: 'Ihre Abonnements',
  noSubscriptions: 'Sie haben keine Abonnements und erhalten keine Mails.',
  isActive: 'Sie erhalten jede Ausgabe.',
  isPending:
    'Wartet auf Ihre Bestätigung. Öffnen Sie den Link in der Mail, die Sie erhalten haben.',
  isUnsubscribed: 'Abbestellt; Sie erhalten keine Ausgaben.',
}
