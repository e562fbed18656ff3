/** Collecting: the endpoint, the small window of the bookmarklet, and the page that explains both. */
export const collect = {
  // What came of it.
  saved: '“{{title}}” is in the inbox.',
  savedUntitled:
    '“{{title}}” is in the inbox. Its page gave no title, so the address is used instead. Write a better title.',
  inInbox: '“{{title}}” is already in the inbox. Nothing was added.',
  inIssue: '“{{title}}” is already in {{issue}}. Nothing was added.',
  featured: 'This source was featured in {{issue}}. Nothing was added.',
  issue: 'No. {{number}} ({{stage}})',

  // What is missing.
  noUrl: 'The address is missing. Send the “url” of the source.',
  badUrl:
    '“{{url}}” is not an address that can be linked to. Enter all of it, beginning with https:// and without a name and password.',
  noText: '“{{name}}” must be a text.',
  manyTags_one: 'An entry can have at most {{count}} tag. Remove some.',
  manyTags_other: 'An entry can have at most {{count}} tags. Remove some.',
  noTags: '“tags” must be a list of texts, or one text with commas.',
  noPublication: 'There is no publication yet. Ask an admin to create one under “Publications”.',
  whichPublication: 'There are several publications. Choose one: {{names}}.',
  otherPublication: 'There is no publication “{{name}}”. Choose one of: {{names}}.',
  otherSection: 'This publication has no section “{{name}}”. Choose one of: {{names}}.',
  otherSite:
    'This form was sent from another page. Open it from the admin panel and send it again.',

  // The small window.
  formTitle: 'Collect a source',
  url: 'URL',
  title: 'Title',
  titleHint: 'Leave empty to use the title of the page.',
  note: 'Note for colleagues',
  publication: 'Publication',
  choosePublication: 'Choose …',
  section: 'Section',
  anySection: 'Decide later',
  tags: 'Tags, separated by commas',
  save: 'Add to inbox',
  openEntry: 'Open entry',
  openIssue: 'Open issue',
  another: 'Collect another',
  closeWindow: 'You can close this window.',
  loginTitle: 'Log in to collect',
  loginText: 'Only the newsroom can collect. After you log in, the form is filled as it was.',
  login: 'Log in',
  notStaffTitle: 'No access',
  notStaffText: 'Your account has no role in the newsroom. Ask an admin for one.',
  goOn: 'One moment …',
  goOnLink: 'Continue to the form',

  // The page of the admin.
  nav: 'Collect',
  pageTitle: 'Collect',
  pageIntro: 'Collected sources go into the inbox. Write them there, then drag them into an issue.',
  quickTitle: 'Add a URL',
  saving: 'Saving …',
  failed: 'The server did not answer. Try again.',
  bookmarkletTitle: 'From any page, with one click',
  bookmarkletText:
    'Drag this button to the bookmarks bar of your browser. Click it on any page to open a small form with the address and title of that page; selected text becomes the note.',
  bookmarkletName: 'Collect for {{name}}',
  bookmarkletDragOnly: 'Drag this button to the bookmarks bar to use it.',
  bookmarkletCopy: 'Copy bookmark',
  bookmarkletCopied: 'Copied. Create a bookmark and paste this as its address.',
  bookmarkletCopyHint:
    'On a phone, or without a mouse: copy it, bookmark any page, then edit that bookmark and paste this as its address.',
  apiTitle: 'From a script or another program',
  apiText:
    'Send JSON to the same inbox. Title, note, section, publication and tags are optional; a missing title is taken from the page. The answer is 201 for a new entry, or 200 with its place for one that exists.',
  apiKeyText:
    'The key has the rights of its account: open the account, check “Enable API Key”, then save.',
  apiKeyLink: 'Open account',
  apiCopy: 'Copy command',
  apiCopied: 'Copied.',
}
