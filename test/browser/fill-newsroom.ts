import { parseArgs } from 'node:util'
import { lexicalParagraph } from '../support/lexical-paragraph.js'

/**
 * Fills a running newsroom with more than an editor likes: an issue of 60 entries, 400 collected ones, titles from right
 * to left, with emoji, of 500 characters and of one word.
 *
 *   node --conditions=production --import tsx test/browser/fill-newsroom.ts --email … --password … [--api …] [--prefix …]
 */
const { values } = parseArgs({
  options: {
    api: { type: 'string', default: 'http://localhost:3000/api' },
    collected: { type: 'string', default: '400' },
    email: { type: 'string', default: 'editor@roundup.example' },
    password: { type: 'string', default: 'curate-every-week' },
    prefix: { type: 'string', default: 'Crowd' },
    told: { type: 'string', default: '60' },
  },
})

type Stored = { readonly id: string }

const headers: Record<string, string> = { 'content-type': 'application/json' }

const request = async <Answer>(path: string, body?: object): Promise<Answer> => {
  const response = await fetch(`${values.api}${path}`, {
    headers,
    ...(body ? { body: JSON.stringify(body), method: 'POST' } : {}),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 500)}`)
  return JSON.parse(text) as Answer
}

const create = async (collection: string, data: object): Promise<string> =>
  (await request<{ doc: Stored }>(`/${collection}`, data)).doc.id

const ODD_TITLES = [
  'مجموعة أدوات مفتوحة المصدر لفهم الشبكات العصبية',
  'מדריך קצר לקריאת מאמרים על בטיחות',
  '🧪🔬 Experiments that failed 👩🏽‍🔬, and what they taught 🏳️‍🌈',
  `A title that does not end: ${'and then it goes on about pencils, '.repeat(14)}`.slice(0, 500),
  `Donau${'dampfschifffahrtsgesellschafts'.repeat(3)}kapitän`,
  '日本語の題名でも折り返しが正しく行われること',
]

const SECTIONS = ['Crowded Tools', 'Crowded Papers', 'Crowded Talks', 'Crowded Data']

const HOSTS = ['arxiv.org/abs', 'github.com/a-lab', 'transformer-circuits.pub', 'example.org/notes']

const STAGES = ['ready', 'drafted', 'collected'] as const

const titleOf = (at: number): string =>
  ODD_TITLES[at % 12] ?? `${values.prefix} ${at + 1}: what a title of common length looks like`

type EntryArgs = { readonly at: number; readonly section: string; readonly stage: string }

const createEntry = (publication: string, { at, section, stage }: EntryArgs): Promise<string> =>
  create('entries', {
    body: lexicalParagraph('A word that is told at length. '.repeat(20)),
    note: at % 5 === 0 ? 'Somebody should read the appendix, too.' : '',
    points:
      stage === 'collected'
        ? []
        : [
            {
              key: 'what',
              label: 'What is it',
              text: lexicalParagraph('It is what it says. '.repeat(12)),
            },
            {
              key: 'use',
              label: 'What is it good for',
              text: lexicalParagraph('For much. '.repeat(10)),
            },
          ],
    publication,
    section,
    sources: [{ url: `https://${HOSTS[at % HOSTS.length] ?? ''}/${values.prefix}-${at}` }],
    stage,
    title: titleOf(at),
  })

const logIn = async (): Promise<void> => {
  const { email, password } = values
  const { token } = await request<{ token: string }>('/users/login', { email, password })
  headers['authorization'] = `JWT ${token}`
}

await logIn()
const { docs } = await request<{ docs: Stored[] }>('/publications?limit=1&depth=0')
const publication = docs[0]?.id
if (!publication) throw new Error('There is no publication yet; start the demo first.')
const sections = await Promise.all(
  SECTIONS.map((name, order) =>
    create('sections', {
      kind: 'main',
      name: `${values.prefix}: ${name}`,
      order: 50 + order,
      publication,
      slug: `${values.prefix}-${name}`.toLowerCase().replaceAll(' ', '-'),
    }),
  ),
)
const sectionAt = (at: number): string => sections[at % sections.length] ?? ''
const entryIds: string[] = []
for (let at = 0; at < Number(values.told); at += 1) {
  entryIds.push(await createEntry(publication, { at, section: sectionAt(at), stage: 'ready' }))
}
for (let at = 0; at < Number(values.collected); at += 1) {
  const stage = STAGES[at % STAGES.length] ?? 'ready'
  await createEntry(publication, { at: 1000 + at, section: sectionAt(at), stage })
}
const item = (entry: string): object => ({ entry, form: 'full' })
const issue = await create('issues?draft=true', {
  date: '2026-12-20',
  highlights: entryIds.slice(0, 4).map(item),
  lineup: sections.map((section, which) => ({
    items: entryIds.filter((_, at) => at >= 4 && at % sections.length === which).map(item),
    section,
  })),
  publication,
  subject: `${values.prefix}: sixty entries`,
  title: `${values.prefix}: an issue of ${values.told} entries`,
})
console.log(issue)
