'use client'

import { useLineupContext } from './lineup-context.js'
import { Menu } from './menu.js'
import { newRowId } from './use-lineup-actions.js'
import { useTranslate } from '../shared/use-translate.js'

type Props = { readonly newSectionUrl: string }

/** Adds a section of the publication that the issue does not have yet. */
export const AddSection = ({ newSectionUrl }: Props) => {
  const t = useTranslate()
  const { change, isLocked, now, rows } = useLineupContext()
  if (isLocked) return null
  const taken = new Set(rows.lineup.map(({ section }) => section))
  const free = now.sections.filter(({ id }) => !taken.has(id))
  const choices = () =>
    free.map(({ id, name }) => ({
      label: name,
      onChoose: () =>
        change(t('lineup:sectionAdded', { name }), {
          kind: 'add-section',
          row: { id: newRowId(), items: [], section: id },
        }),
    }))
  return (
    <div className="roundup-lineup__more">
      {free.length > 0 && (
        <Menu choices={choices} className="roundup-lineup__button" label={t('lineup:addSection')}>
          {t('lineup:addSection')}
        </Menu>
      )}
      {now.sections.length === 0 && <p>{t('lineup:noSections')}</p>}
      <a href={newSectionUrl}>{t('lineup:newSection')}</a>
    </div>
  )
}
