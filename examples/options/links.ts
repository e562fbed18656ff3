import { roundup } from 'payload-roundup'

/** The pages that `roundup init` writes. Paths are below `publicUrl`. */
export const newsletter = roundup({
  publicUrl: 'https://news.example',
  links: {
    home: '/newsletter',
    publication: '/newsletter/:publication',
    archive: '/newsletter/archive/:publication',
    issue: '/newsletter/:publication/:issue',
  },
})
