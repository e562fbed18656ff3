/** A point that the entries of a publication answer. */
export type PointDefinition = {
  /** Stable name, e.g. `what`. */
  readonly key: string
  /** The label as the publication writes it, e.g. `What is it`. */
  readonly label: string
  /** Other labels that mean the same. */
  readonly aliases: readonly string[]
  /** An entry of a main section without it gets a finding. */
  readonly required: boolean
}

/** The points of a publication that defines none. */
export const DEFAULT_POINTS: readonly PointDefinition[] = [
  {
    key: 'what',
    label: 'What is it',
    aliases: ["What's it", 'What it is', 'What is this', "What's this", 'What are they'],
    required: true,
  },
  {
    key: 'breakthrough',
    label: 'What is the breakthrough',
    aliases: [
      "What's the breakthrough",
      'What was the breakthrough',
      'What makes it a breakthrough',
      'Why is it a breakthrough',
      'Why is this a breakthrough',
      'Why this is a breakthrough',
      'Why it is a breakthrough',
    ],
    required: true,
  },
  {
    key: 'use',
    label: 'What is it good for',
    aliases: [
      'What is this good for',
      "What's it good for",
      'What is it useful for',
      'What it is useful for',
      'What it is good for',
      'What is this useful for',
      'What is it used for',
      'What can it be used for',
      'What is it relevant to',
      'What alignment projects is it relevant to',
      'How is it useful',
      'How does it help',
      'How it helps with alignment',
      'How does it help with alignment',
    ],
    required: true,
  },
  {
    key: 'meaning',
    label: 'What does this mean',
    aliases: ['What does it mean', 'What this means', 'What it means'],
    required: false,
  },
]
