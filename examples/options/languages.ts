import { roundup } from 'payload-roundup'

/** Other words in a language that Roundup has, and a few in one that it has not. */
export const newsletter = roundup({
  languages: {
    en: { newsletter: { readOnTheWeb: 'Open in the browser' } },
    fr: {
      newsletter: { contents: 'Dans ce numéro', unsubscribe: 'Se désabonner' },
    },
  },
})
