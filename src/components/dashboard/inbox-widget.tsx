import type { WidgetServerProps } from 'payload'

import { WidgetCard } from './widget-card.js'
import { createWidgetContext } from './widget-context.js'
import { countInbox } from './count-inbox.js'

/** How many entries wait to be told, and how many of them are ready. */
export const InboxWidget = async (props: WidgetServerProps) => {
  const reader = createWidgetContext(props)
  if (!reader) return null
  const { admin, number, options, say } = reader
  const { collected, drafted, ready } = await countInbox(reader)
  const entries = admin(options.slugs.entries)
  if (ready + drafted + collected === 0)
    return (
      <WidgetCard
        link={{ href: `${entries}/create`, label: say('dashboard:doEntries') }}
        title={say('dashboard:inbox')}
      >
        <p>{say('dashboard:noEntries')}</p>
      </WidgetCard>
    )
  const href = ready > 0 ? `${entries}?where[stage][equals]=ready` : entries
  return (
    <WidgetCard
      link={{ href, label: say(ready > 0 ? 'dashboard:seeReady' : 'dashboard:seeEntries') }}
      title={say('dashboard:inbox')}
    >
      <p className="roundup-widget__figure">
        {say('dashboard:ready', { count: ready, number: number(ready) })}
      </p>
      <p>{say('dashboard:waiting', { collected: number(collected), drafted: number(drafted) })}</p>
    </WidgetCard>
  )
}
