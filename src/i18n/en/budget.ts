/** What the mail weighs, wherever the desk says so. */
export const budget = {
  ofLimit: '{{size}} KB of {{limit}} KB',
  meter: 'Size of the mail',
  fits: 'Gmail shows this mail to its end.',
  tooMuch:
    'Told as chosen, the mail would have {{size}} KB, and Gmail cuts off after {{limit}} KB.',
  shortened_one: 'So one entry is told short, with a link to the rest on the web:',
  shortened_other: 'So {{count}} entries are told short, with a link to the rest on the web:',
  leftOut_one: 'One entry is told on the web alone:',
  leftOut_other: '{{count}} entries are told on the web alone:',
  chooseYourself: 'To choose for yourself, set other entries to their short form in the lineup.',
  heaviest: 'What weighs most',
  entrySize: '{{size}} KB',
  andMore_one: 'and one more',
  andMore_other: 'and {{count}} more',
}
