/** What somebody is told at the door. */
export const logIn = {
  tooMany_one:
    'Too many attempts. Try again in a minute, or in a browser that you have logged in with before.',
  tooMany_other:
    'Too many attempts. Try again in {{count}} minutes, or in a browser that you have logged in with before.',
  oneAtATime: 'One request may do this once; send one request for each.',
  beingSetUp: 'Somebody is setting this app up right now. Try again in a few seconds.',
}
