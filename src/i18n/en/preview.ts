/** The preview of an issue, and its test messages. */
export const preview = {
  region: 'Preview of the mail',
  view: 'What to show',
  phone: 'Phone',
  desktop: 'Desktop',
  text: 'Plain text',
  headers: 'Headers',
  light: 'Light',
  dark: 'Dark',
  scheme: 'Light or dark',
  imagesOff: 'without pictures',
  frame: 'The mail as {{reader}} would get it',
  frozen: 'This is what was frozen when the issue was published.',
  asNow: 'As last saved. Links of the reader in it are inert.',
  noIssue: 'Save the issue first; then its mail can be seen here.',
  download: 'Download the message (.eml)',
  loading: 'Loading…',
  failed: 'The preview could not be loaded. Load the page again.',

  as: 'As',
  someReader: 'Sample Reader',
  readerPlaceholder: 'Sample Reader, or search…',
  chooseReader: 'Search subscribers by address or name',
  backToSample: 'Back to the sample reader',
  noReaders: 'No active subscriber matches.',
  readersForPublishers:
    'Only a publisher may see who subscribes; look at the issue as the sample reader.',
  readerLeft: 'This subscriber has left meanwhile; choose another.',

  test: 'Send a test',
  testHint:
    'To at most ten addresses, one a line. The subject is marked, personal links do nothing, and nothing is counted.',
  testHintOwn:
    'To your own address. The subject is marked, personal links do nothing, and nothing is counted.',
  addresses: 'Addresses',
  send: 'Send the test',
  sending: 'Sending…',
  testSubject: '[Test] {{subject}}',
  needsAddress: 'Name at least one address.',
  notAnAddress: '“{{given}}” is no e-mail address; write one such as you@news.example.',
  tooManyAddresses: 'A test goes to {{count}} addresses at most; take some out.',
  ownAddressOnly:
    'Authors send tests to their own address only. Ask an editor to send it to others.',
  noTransport:
    'There is no mail server to send through. Set SMTP_URL, or delivery.smtpUrl in the options of Roundup, then start again.',
  accepted: 'Accepted by the server',
  refused: 'Refused by the server',
  deferred: 'The server asks to try again later',
  uncertain: 'The connection was lost at the end; it may have arrived',
  unreachable: 'The mail server does not answer',
  setupWrong: 'The mail server refuses how Roundup is set up',
  suppressed: 'Asked never to be mailed, so nothing was sent',
  serverSaid: 'In its words: {{reply}}',

  noResponse: 'The server did not answer. Try again in a moment.',

  testLinkTitle: 'This was only a test',
  testLink:
    'The mail that led here was a preview or a test message. Its personal links do nothing: nobody was unsubscribed, and no choice was changed.',
}
