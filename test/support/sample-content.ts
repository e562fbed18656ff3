import type {
  EntryContent,
  IssueContent,
  PointContent,
  SectionContent,
} from '../../src/domain/content.js'
import { textToProse } from '../../src/domain/prose.js'
import type { IssueEmailProps } from '../../emails/issue/issue-email.js'

/** An issue of 25 entries in 10 sections and 2 highlights: the size that the mail is built for. */
export const sampleContent = (overrides: Partial<IssueContent> = {}): IssueContent => ({
  publication: {
    name: 'AI Alignment Breakthroughs',
    slug: 'ai-alignment-breakthroughs',
    sender: { name: 'AI Alignment Breakthroughs', address: 'newsletter@roundup.example' },
    listId: 'ai-alignment-breakthroughs.roundup.example',
    postalAddress: 'Alignment Roundup, 1 Example Street, 10115 Berlin',
    look: { accent: '#8f2d14' },
    timeZone: 'Europe/Berlin',
    language: 'en',
  },
  number: 14,
  slug: 'no-14',
  title: 'AI Alignment Breakthroughs this week',
  date: '2023-10-08',
  subject: 'AI Alignment Breakthroughs this week',
  preheader: 'Two ways to see inside a model, and 23 more',
  introduction: textToProse(
    'Readers asked for less scrolling, so each entry now answers three questions and stops.\n\nTwo results stand out this week, and both come from people who open the model up to look.',
  ),
  contents: {
    before: textToProse('That is the long form; here is everything else worth your time.'),
    after: textToProse(
      'The last section gathers news that shapes the field without being part of it.',
    ),
  },
  highlights: [
    highlight('AI Lie Detector', 'https://twitter.com/OwainEvans_UK/status/1707451418339377361'),
    highlight(
      'Interpreting neurons in superposition',
      'https://twitter.com/ch402/status/1709998674087227859',
    ),
  ],
  sections: [
    section('AI Agents', ['Microsoft AutoGen', 'Socratic AI']),
    section('Mechanistic Interpretability', ['Neural Networks Extrapolate Predictably']),
    section('AI Explainability', ['InstructScore', 'ThoughtCloning']),
    section('Making AI do what we want', [
      'AgentInstruct',
      'Learning Optimal Advantage from Preferences',
      'Rapid Network Adaptation',
    ]),
    section('Uplifting', ['CryAnalyzer', 'LearnBot'], { isNew: true }),
    section('Mind Uploads', ['Decoding Speech from non-invasive brain Recordings']),
    section('Simulation', ['GAIA-1'], { isNew: true }),
    section('Benchmarking', ['CogEval']),
    section('AI Art', [
      'Wurstchen V3',
      'DiffPoseTalk',
      'LLaVA-1.5',
      'FaceBuilder',
      'Consistent 1-to-3',
      'HotShotXL',
      '4-bit SDXL',
      'MVDream',
    ]),
    section(
      'Things that are not AI Alignment',
      ['Deepfake scams come for Mr Beast', 'Teacher falsely accuses student of AI plagiarism'],
      { kind: 'aside' },
    ),
  ],
  outro: textToProse('That was the week. Answer this mail with what you think was missing.'),
  ...overrides,
})

/** The sample as props of the renderer. */
export const sampleProps = (overrides: Partial<IssueContent> = {}): IssueEmailProps => ({
  content: sampleContent(overrides),
  links: {
    web: 'https://roundup.example/ai-alignment-breakthroughs/no-14',
    unsubscribe: 'https://roundup.example/api/roundup/unsubscribe/@@unsubscribe@@',
    preferences: 'https://roundup.example/api/roundup/preferences/@@preferences@@',
    archive: 'https://roundup.example/ai-alignment-breakthroughs',
  },
})

/** An entry with one source and three points; `overrides` are what a test is about. */
export const sampleEntry = (title: string, overrides: Partial<EntryContent> = {}): EntryContent => {
  const slug = title.toLowerCase().replace(/\W+/g, '-')
  const url = `https://twitter.com/${slug}/status/17090469918554577`
  return {
    entryId: `0199-${slug}`,
    form: 'full',
    title,
    sources: [{ url, canonicalUrl: url }],
    points: [
      point(
        'What is it',
        `${title} takes a task that used to need a team and gives it to a model that shows its steps.`,
      ),
      point(
        'What is the breakthrough',
        'It works on whole concepts where earlier work looked at single neurons, and it keeps working on models that nobody trained it for.',
      ),
      point(
        'What is it good for',
        'Watching a model while it answers, and turning it away from an answer that it knows to be wrong, long before anybody has to read a log.',
      ),
    ],
    body: [],
    tags: [],
    ...overrides,
  }
}

/** A section of kind `main` with entries of these titles. */
export const section = (
  name: string,
  titles: readonly string[],
  overrides: Partial<SectionContent> = {},
): SectionContent => ({
  slug: name.toLowerCase().replace(/\W+/g, '-'),
  name,
  kind: 'main',
  isNew: false,
  entries: titles.map((title) => sampleEntry(title)),
  ...overrides,
})

export const point = (label: string, text: string): PointContent => ({
  label,
  text: textToProse(text),
})

const highlight = (title: string, url: string): EntryContent =>
  sampleEntry(title, {
    sources: [{ url, canonicalUrl: url }],
    points: [],
    body: textToProse(
      [
        'Ask a model that has just lied a handful of unrelated questions and its answers give it away. A plain classifier on those answers finds the lie without looking inside the network, and without knowing what the truth was.',
        'The detector was trained on one model and still worked on others, fine-tuned or not, which is what makes it worth your time. It may stop working where the architecture is another, or where a model is trained against it; used as a second opinion it is the most practical result of the month.',
      ].join('\n\n'),
    ),
  })
