import {
  isDay,
  isDisplayName,
  isListId,
  isSlug,
  LONGEST_LIST_ID,
} from '../../src/domain/text/written-forms.js'
import { checkedText } from '../../src/hooks/input/checked-text.js'
import { sentence } from '../../src/i18n/localize.js'

const form = (fits: (text: string) => boolean, told: ReturnType<typeof sentence>) =>
  checkedText((text) => (fits(text) ? undefined : told))

/** Part of an address on the web. */
export const slugForm = form(isSlug, sentence('input:slug'))

export const dayForm = form(isDay, sentence('input:day'))

export const listIdForm = form(isListId, sentence('input:listId', { max: LONGEST_LIST_ID }))

export const displayNameForm = form(isDisplayName, sentence('input:name'))
