/** The preview of an issue, and its test messages. */
export const preview = {
  region: 'Preview of the e-mail',
  view: 'View',
  phone: 'Phone',
  desktop: 'Desktop',
  text: 'Plain text',
  headers: 'Headers',
  light: 'Light',
  dark: 'Dark',
  scheme: 'Colour scheme',
  imagesOff: 'without pictures',
  frame: 'The e-mail as {{reader}} gets it',
  frozen: 'This is the version that was frozen when the issue was published.',
  asNow: 'As last saved. Personal links do nothing in the preview.',
  noIssue: 'Save the issue first to see its e-mail here.',
  download: 'Download message (.eml)',
  loading: 'Loading…',
  failed: 'The preview could not be loaded. Reload the page.',

  as: 'View as',
  someReader: 'Sample Reader',
  readerPlaceholder: 'Sample Reader, or search…',
  chooseReader: 'Search subscribers by address or name',
  backToSample: 'Back to the sample reader',
  noReaders: 'No active subscriber found.',
  readersForPublishers:
    'Only a publisher can see the subscribers. View the issue as the sample reader.',
  readerLeft: 'This subscriber has unsubscribed. Choose another.',

  test: 'Test e-mail',
  testHint:
    'To at most ten addresses, one per line. The subject is marked as a test, personal links do nothing, and nothing is counted.',
  testHintOwn:
    'To your own address. The subject is marked as a test, personal links do nothing, and nothing is counted.',
  addresses: 'Addresses',
  send: 'Send test',
  sending: 'Sending…',
  testSubject: '[Test] {{subject}}',
  needsAddress: 'Enter at least one address.',
  notAnAddress: '“{{given}}” is not an e-mail address. Enter one such as you@news.example.',
  tooManyAddresses_one: 'A test goes to at most {{count}} address. Remove some.',
  tooManyAddresses_other: 'A test goes to at most {{count}} addresses. Remove some.',
  ownAddressOnly:
    'Authors can send tests to their own address only. Ask an editor to send it to others.',
  noTransport:
    'There is nothing to send through. Set delivery.smtpUrl or delivery.transport in the options of Roundup, then restart.',
  accepted: 'Accepted by the server',
  refused: 'Refused by the server',
  deferred: 'The server asks to try again later',
  uncertain: 'The connection was lost at the end; it may have arrived',
  unreachable: 'The mail server does not answer',
  setupWrong: 'The mail server rejects the configuration of Roundup',
  suppressed: 'This address is blocked, so nothing was sent',
  serverSaid: 'Reply of the server: {{reply}}',

  noResponse: 'The server did not answer. Try again in a moment.',

  testLinkTitle: 'This was only a test',
  testLink:
    'This link comes from a preview or a test e-mail. Its personal links do nothing: nobody was unsubscribed, and no settings were changed.',
}
