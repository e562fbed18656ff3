/** Collecting: the endpoint, the small window of the bookmarklet, and the page that explains both. */
export const collect = {
  // What came of it.
  saved: '“{{title}}” is in the inbox.',
  savedUntitled:
    '“{{title}}” is in the inbox. Its page could not be asked for a title, so its address stands for one: write a better one.',
  inInbox: '“{{title}}” is in the inbox already, so nothing was added.',
  inIssue: '“{{title}}” stands in {{issue}} already, so nothing was added.',
  featured: 'This source was featured in {{issue}}, so nothing was added.',
  issue: 'No. {{number}} ({{stage}})',

  // What is missing.
  noUrl: 'There is no address. Give the “url” of what is to be collected.',
  badUrl:
    '“{{url}}” is no address that can be linked. Write all of it, beginning with https:// and without a name and password.',
  noText: '“{{name}}” has to be a text.',
  manyTags: 'An entry has {{count}} tags at most; take some out.',
  noTags: '“tags” has to be a list of texts, or one text with commas.',
  noPublication: 'There is no publication yet. An admin makes the first one under Publications.',
  whichPublication: 'There are several publications. Name one: {{names}}.',
  otherPublication: 'There is no publication “{{name}}”. There are: {{names}}.',
  otherSection: 'This publication has no section “{{name}}”. It has: {{names}}.',
  otherSite: 'This form was sent from another page. Open it from the desk and send it again.',

  // The small window.
  formTitle: 'Collect a source',
  url: 'Address',
  title: 'Title',
  titleHint: 'Left empty, it is taken from the page.',
  note: 'Note for colleagues',
  publication: 'Publication',
  choosePublication: 'Choose one …',
  section: 'Section it may go into',
  anySection: 'Decided later',
  tags: 'Tags, with commas between them',
  save: 'Put into the inbox',
  openEntry: 'Write the entry',
  openIssue: 'Open the issue',
  another: 'Collect another',
  closeWindow: 'This window can be closed.',
  loginTitle: 'Log in first',
  loginText: 'Collecting is for the people of the desk. Log in, and the form is filled as it was.',
  login: 'Log in',
  notStaffTitle: 'Not one of the desk',
  notStaffText: 'This account has no role in the newsroom. Ask an admin for one.',
  goOn: 'One moment …',
  goOnLink: 'Go on to the form',

  // The page of the admin.
  nav: 'Collect',
  pageTitle: 'Collect',
  pageIntro:
    'What might become an entry goes into the inbox first. From there it is written, and dragged into an issue.',
  quickTitle: 'Add an address',
  saving: 'Saving …',
  failed: 'The desk did not answer. Try again.',
  bookmarkletTitle: 'From any page, with one click',
  bookmarkletText:
    'Drag this button to the bar of bookmarks of the browser. Pressed on any page, it opens a small form with the address and title of that page; selected text becomes the note.',
  bookmarkletName: 'Collect for {{name}}',
  bookmarkletDragOnly: 'This button works from the bar of bookmarks: drag it there.',
  bookmarkletCopy: 'Copy the bookmark instead',
  bookmarkletCopied: 'Copied. Make a new bookmark and paste this as its address.',
  bookmarkletCopyHint:
    'On a phone, or without a mouse: copy it, bookmark any page, then edit that bookmark and paste this as its address.',
  apiTitle: 'From a script or another program',
  apiText:
    'The same inbox takes JSON. Title, note, section, publication and tags may be left out; a missing title is taken from the page. It answers 201 for a new entry and 200, with where it stands, for one that is known.',
  apiKeyText:
    'The key belongs to a person and may do what that person may: open the account, check “Enable API Key”, save.',
  apiKeyLink: 'Open the account',
  apiCopy: 'Copy the command',
  apiCopied: 'Copied.',
}
