/** What the mail weighs, wherever the desk says so. */
export const budget = {
  ofLimit: '{{size}} KB of {{limit}} KB',
  meter: 'Size of the e-mail',
  fits: 'Gmail shows this e-mail in full.',
  tooMuch: 'As chosen, the e-mail would have {{size}} KB, and Gmail cuts off after {{limit}} KB.',
  shortened_one: '{{count}} entry is shortened, with a link to the rest on the web:',
  shortened_other: '{{count}} entries are shortened, with a link to the rest on the web:',
  leftOut_one: '{{count}} entry is on the web only:',
  leftOut_other: '{{count}} entries are on the web only:',
  chooseYourself: 'To choose yourself, set other entries to short in the lineup.',
  heaviest: 'Largest entries',
  entrySize: '{{size}} KB',
  andMore_one: 'and {{count}} more',
  andMore_other: 'and {{count}} more',
}
