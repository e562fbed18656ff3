import type { budget as english } from '../en/budget.js'
import type { TextsOf } from '../texts-of.js'

export const budget: TextsOf<typeof english> = {
  ofLimit: '{{size}} KB von {{limit}} KB',
  meter: 'Größe der Mail',
  fits: 'Gmail zeigt diese Mail vollständig.',
  tooMuch: 'Wie gewählt hätte die Mail {{size}} KB, und Gmail schneidet nach {{limit}} KB ab.',
  shortened_one: '{{count}} Beitrag ist gekürzt, mit einem Link zum Rest im Web:',
  shortened_other: '{{count}} Beiträge sind gekürzt, mit einem Link zum Rest im Web:',
  leftOut_one: '{{count}} Beitrag steht nur im Web:',
  leftOut_other: '{{count}} Beiträge stehen nur im Web:',
  chooseYourself: 'Um selbst zu wählen, im Aufbau andere Beiträge auf „kurz“ stellen.',
  heaviest: 'Größte Beiträge',
  entrySize: '{{size}} KB',
  andMore_one: 'und {{count}} weiterer',
  andMore_other: 'und {{count}} weitere',
}
