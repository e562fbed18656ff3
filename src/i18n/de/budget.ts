import type { budget as english } from '../en/budget.js'

export const budget: typeof english = {
  ofLimit: '{{size}} KB von {{limit}} KB',
  meter: 'Größe der Mail',
  fits: 'Gmail zeigt diese Mail bis zum Ende.',
  tooMuch: 'Wie gewählt hätte die Mail {{size}} KB, und Gmail schneidet nach {{limit}} KB ab.',
  shortened_one: 'Darum steht ein Beitrag in Kurzform, mit einem Link zum Rest im Web:',
  shortened_other: 'Darum stehen {{count}} Beiträge in Kurzform, mit einem Link zum Rest im Web:',
  leftOut_one: 'Ein Beitrag steht nur im Web:',
  leftOut_other: '{{count}} Beiträge stehen nur im Web:',
  chooseYourself: 'Wer selbst wählen will, stellt im Aufbau andere Beiträge auf Kurzform.',
  heaviest: 'Was am meisten wiegt',
  entrySize: '{{size}} KB',
  andMore_one: 'und ein weiterer',
  andMore_other: 'und {{count}} weitere',
}
