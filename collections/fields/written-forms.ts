import {
  isDay,
  isDisplayName,
  isListId,
  isSlug,
  MAX_LIST_ID_LENGTH,
} from '../../src/domain/text/field-formats.js'
import { checkedText } from '../../src/hooks/input/checked-text.js'
import { localizedText } from '../../src/i18n/localize.js'

const form = (fits: (text: string) => boolean, message: ReturnType<typeof localizedText>) =>
  checkedText((text) => (fits(text) ? undefined : message))

/** Part of a web address. */
export const slugForm = form(isSlug, localizedText('input:slug'))

export const dayForm = form(isDay, localizedText('input:day'))

export const listIdForm = form(isListId, localizedText('input:listId', { max: MAX_LIST_ID_LENGTH }))

export const displayNameForm = form(isDisplayName, localizedText('input:name'))
