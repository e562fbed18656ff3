import type { WidgetServerProps } from 'payload'

import { WidgetCard } from './widget-card.js'
import { createWidgetContext } from './widget-context.js'
import { countInbox } from './count-inbox.js'

/** The widget with the number of entries in the inbox, and how many of them are ready. */
export const InboxWidget = async (props: WidgetServerProps) => {
  const context = createWidgetContext(props)
  if (!context) return null
  const { admin, number, options, t } = context
  const { collected, drafted, ready } = await countInbox(context)
  const entries = admin(options.slugs.entries)
  if (ready + drafted + collected === 0)
    return (
      <WidgetCard
        link={{ href: `${entries}/create`, label: t('dashboard:doEntries') }}
        title={t('dashboard:inbox')}
      >
        <p>{t('dashboard:noEntries')}</p>
      </WidgetCard>
    )
  const href = ready > 0 ? `${entries}?where[stage][equals]=ready` : entries
  return (
    <WidgetCard
      link={{ href, label: t(ready > 0 ? 'dashboard:seeReady' : 'dashboard:seeEntries') }}
      title={t('dashboard:inbox')}
    >
      <p className="roundup-widget__figure">{t('dashboard:ready', { count: ready })}</p>
      <p>{t('dashboard:waiting', { collected: number(collected), drafted: number(drafted) })}</p>
    </WidgetCard>
  )
}
