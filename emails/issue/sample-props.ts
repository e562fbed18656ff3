import { textToProse } from '../../src/domain/prose.js'
import type { EntryContent, IssueContent, SectionContent } from '../../src/domain/content.js'
import { SAMPLE_PUBLICATION } from '../sample-publication.js'
import type { IssueEmailProps } from './issue-email-props.js'

type Points = readonly (readonly [label: string, text: string])[]

const sampleEntry = (title: string, url: string, points: Points): EntryContent => ({
  entryId: title.toLowerCase().replace(/\W+/g, '-'),
  form: 'full',
  title,
  sources: [{ url, canonicalUrl: url }],
  points: points.map(([label, text]) => ({ label, text: textToProse(text) })),
  body: [],
  tags: [],
})

const HIGHLIGHT: EntryContent = {
  ...sampleEntry('AI Lie Detector', 'https://arxiv.org/abs/2309.15840', []),
  body: textToProse(
    'Ask a model that has just lied a handful of unrelated questions, and its answers give it away.\n\nThe detector was trained on one model and still worked on others.',
  ),
}

const SECTIONS: readonly SectionContent[] = [
  {
    slug: 'mechanistic-interpretability',
    name: 'Mechanistic Interpretability',
    kind: 'main',
    isNew: false,
    entries: [
      sampleEntry('Representation Engineering', 'https://arxiv.org/abs/2310.01405', [
        ['What is it', 'A way to read and steer what a model represents, from the top down.'],
        ['What is it good for', 'Watching a model while it answers.'],
      ]),
    ],
  },
  {
    slug: 'benchmarking',
    name: 'Benchmarking',
    kind: 'main',
    isNew: true,
    entries: [
      sampleEntry('CogEval', 'https://arxiv.org/abs/2309.15129', [
        ['What is it', 'A protocol from cognitive science for how well models plan.'],
      ]),
    ],
  },
  {
    slug: 'not-alignment',
    name: 'Not alignment, still worth a look',
    kind: 'aside',
    isNew: false,
    entries: [
      sampleEntry(
        'A small model that runs in the browser',
        'https://github.com/xenova/transformers.js',
        [['What is it', 'Quantised weights that answer at reading speed on a laptop.']],
      ),
    ],
  },
]

const CONTENT: IssueContent = {
  publication: SAMPLE_PUBLICATION,
  number: 14,
  slug: 'no-14',
  title: 'Breakthroughs of the week',
  date: '2023-10-08',
  subject: 'Breakthroughs of the week',
  preheader: 'Two ways to see inside a model, and more',
  introduction: textToProse(
    'Readers asked for less scrolling, so each entry now answers three questions and stops.',
  ),
  contents: { before: [], after: [] },
  highlights: [HIGHLIGHT],
  sections: SECTIONS,
  outro: [],
}

/** Sample data for the preview server. */
export const SAMPLE_PROPS: IssueEmailProps = {
  content: CONTENT,
  links: {
    web: 'https://roundup.example/alignment-roundup/no-14',
    unsubscribe: 'https://roundup.example/api/roundup/unsubscribe/v1.a.unsubscribe.sample',
    preferences: 'https://roundup.example/api/roundup/preferences/v1.a.preferences.sample',
    archive: 'https://roundup.example/alignment-roundup',
  },
}
