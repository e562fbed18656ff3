import type { WidgetServerProps } from 'payload'

import { Card } from './card.js'
import { deskReader, type DeskReader } from './desk-reader.js'

const STAGES = ['ready', 'drafted', 'collected'] as const

type Counts = Readonly<Record<(typeof STAGES)[number], number>>

/** Entries that stand in no issue yet: what waits to be told. */
const waiting = async ({ count, options }: DeskReader): Promise<Counts> => {
  const rows = await Promise.all(
    STAGES.map((stage) => count(options.slugs.entries, { stage: { equals: stage } })),
  )
  const [ready = 0, drafted = 0, collected = 0] = rows
  return { ready, drafted, collected }
}

/** How many entries wait to be told, and how many of them are ready. */
export const InboxWidget = async (props: WidgetServerProps) => {
  const reader = deskReader(props)
  if (!reader) return null
  const { admin, number, options, say } = reader
  const { collected, drafted, ready } = await waiting(reader)
  const entries = admin(options.slugs.entries)
  if (ready + drafted + collected === 0)
    return (
      <Card
        link={{ href: `${entries}/create`, label: say('dashboard:doEntries') }}
        title={say('dashboard:inbox')}
      >
        <p>{say('dashboard:noEntries')}</p>
      </Card>
    )
  const href = ready > 0 ? `${entries}?where[stage][equals]=ready` : entries
  return (
    <Card
      link={{ href, label: say(ready > 0 ? 'dashboard:seeReady' : 'dashboard:seeEntries') }}
      title={say('dashboard:inbox')}
    >
      <p className="roundup-card__figure">
        {say('dashboard:ready', { count: ready, number: number(ready) })}
      </p>
      <p>{say('dashboard:waiting', { collected: number(collected), drafted: number(drafted) })}</p>
    </Card>
  )
}
