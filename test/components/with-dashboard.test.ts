import { describe, expect, it } from '@jest/globals'
import type { Config, PayloadRequest } from 'payload'

import { withDashboard } from '../../src/components/dashboard/with-dashboard.js'

const NO_NOTICE = { roleSource: 'option' } as const

type Dashboard = NonNullable<NonNullable<Config['admin']>['dashboard']>

const theirWidget = { slug: 'weather', Component: 'host#Weather' }
const theirs = [{ widgetSlug: 'weather', width: 'full' as const }]

const layoutOf = async (dashboard?: Dashboard): Promise<string[]> => {
  const layout = withDashboard(dashboard ? { dashboard } : {}, NO_NOTICE).dashboard?.defaultLayout
  const chosen = typeof layout === 'function' ? await layout({ req: {} as PayloadRequest }) : layout
  return (chosen ?? []).map(({ widgetSlug }) => widgetSlug)
}

describe('the dashboard of the admin', () => {
  it('shows our widgets above the collections that Payload shows', async () => {
    const layout = await layoutOf()
    expect(layout[0]).toBe('roundup-next-issue')
    expect(layout.at(-1)).toBe('collections')
  })

  it.each([
    ['a list', theirs],
    ['a function', () => theirs],
    ['a function that takes its time', () => Promise.resolve(theirs)],
  ])('keeps what the host shows there, given as %s', async (_, defaultLayout) => {
    const layout = await layoutOf({ defaultLayout, widgets: [theirWidget] })
    expect(layout).toEqual([
      'roundup-next-issue',
      'roundup-inbox',
      'roundup-last-mailing',
      'roundup-growth',
      'weather',
    ])
  })

  it('has a widget for everything that it shows, and the host’s own', () => {
    const { dashboard, user } = withDashboard(
      { dashboard: { defaultLayout: theirs, widgets: [theirWidget] }, user: 'staff' },
      NO_NOTICE,
    )
    const slugs = dashboard?.widgets.map(({ slug }) => slug)
    expect(slugs).toEqual(expect.arrayContaining(['weather', 'roundup-growth', 'roundup-inbox']))
    expect(user).toBe('staff')
  })

  it('says above everything that everybody is an admin, as long as nobody says who is what', () => {
    const own = { components: { beforeDashboard: ['host#Hello'] } }
    const { components } = withDashboard(own, { roleSource: 'everybody' })
    expect(components?.beforeDashboard).toEqual(['payload-roundup/rsc#RolesNotice', 'host#Hello'])
    expect(withDashboard(own, NO_NOTICE).components).toEqual(own.components)
  })
})
