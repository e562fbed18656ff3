import { roundup } from 'payload-roundup'

/** `newsletter-issues`, `newsletter-entries` … beside an app's own `issues`; the subscribers under a slug of their own. */
export const newsletter = roundup({
  slugPrefix: 'newsletter-',
  slugs: { subscribers: 'readers' },
})
