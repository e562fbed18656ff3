/** E-mails to a subscriber that are not issues: the one that asks to confirm, and the welcome. */
export const subscriberEmails = {
  confirmTitle: 'Confirm your subscription to {{publication}}',
  confirmPreheader: 'One click to subscribe to {{publication}}.',
  confirmHeading: 'Confirm your subscription',
  confirmText:
    'Your address was entered to receive {{publication}}. By confirming, you agree that we store your address and send you each new issue by e-mail. You can unsubscribe at any time with the link in each issue.',
  confirmDo: 'Confirm subscription',
  confirmNotYou: 'Was it not you? Then ignore this e-mail: nothing is sent without a confirmation.',
  confirmFoot:
    'This e-mail was requested on the website of {{publication}}. You will get no further e-mail unless you confirm.',
  welcomeTitle: 'Welcome to {{publication}}',
  welcomePreheader: 'Your subscription to {{publication}} is confirmed.',
  welcomeHeading: 'Thank you for subscribing',
  welcomeText:
    'Your subscription is confirmed. You will get the next issue of {{publication}} at this address.',
  welcomeLatest: 'Until then, here is the newest issue:',
  welcomeRead: 'Read “{{title}}”',
  welcomePreferences: 'Manage your subscriptions',
  welcomeArchive: 'Read earlier issues',
  welcomeFoot: 'You get this because you confirmed your subscription to {{publication}}.',
}
