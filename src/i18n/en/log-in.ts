/** What somebody is told at the door. */
export const logIn = {
  tooMany_one:
    'Too many attempts. Try again in {{count}} minute, or in a browser in which you have logged in before.',
  tooMany_other:
    'Too many attempts. Try again in {{count}} minutes, or in a browser in which you have logged in before.',
  oneAtATime: 'This can be done once per request. Send one request for each.',
  beingSetUp: 'This app is being set up right now. Try again in a few seconds.',
}
