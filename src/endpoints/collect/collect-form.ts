import { type LocalizedText } from '../../domain/localized-text.js'
import type { TextKey } from '../../i18n/languages.js'
import { translate, type Translate } from '../../i18n/translate.js'
import { type Html, html } from '../html-page.js'
import type { PlacePublication, PlaceSection } from '../../issues/collect/choose-place.js'

/** The values of the form: from the bookmarklet, or as it was sent. */
export type FormValues = Readonly<
  Record<'url' | 'title' | 'note' | 'section' | 'publication' | 'tags', string>
>

type FormArgs = {
  readonly t: Translate
  readonly values: FormValues
  readonly publications: readonly PlacePublication[]
  readonly sections: readonly PlaceSection[]
  /** Why it could not be saved. */
  readonly refused?: LocalizedText | undefined
}

type Option = { readonly id: string; readonly name: string }

const options = (found: readonly Option[], chosen: string): Html[] =>
  found.map(({ id, name }) =>
    id === chosen
      ? html`<option value="${id}" selected>${name}</option>`
      : html`<option value="${id}">${name}</option>`,
  )

/** The sections, grouped by publication where there are several. */
const sectionOptions = ({ publications, sections, values }: FormArgs): Html[] => {
  const of = (publication: string): Html[] =>
    options(
      sections.filter((section) => section.publication === publication),
      values.section,
    )
  if (publications.length === 1) return publications.flatMap(({ id }) => of(id))
  return publications.map(({ id, name }) => html`<optgroup label="${name}">${of(id)}</optgroup>`)
}

const publicationChoice = (args: FormArgs, say: (word: TextKey) => string): Html | '' => {
  const { publications, values } = args
  if (publications.length < 2) return ''
  return html`<label for="publication">${say('collect:publication')}</label>
    <select id="publication" name="publication">
      <option value="">${say('collect:choosePublication')}</option>
      ${options(publications, values.publication)}
    </select>`
}

/** The form of the bookmarklet's window. It works without scripts. */
export const collectForm = (args: FormArgs): Html => {
  const { refused, t, values } = args
  const say = (word: TextKey): string => translate(t, word)
  const refusal = refused ? html`<p class="kicker" role="alert">${translate(t, refused)}</p>` : ''
  return html`${refusal}
    <form method="post">
      <label for="url">${say('collect:url')}</label>
      <input id="url" name="url" type="url" required value="${values.url}" dir="ltr" />
      <label for="title">${say('collect:title')}</label>
      <input
        id="title"
        name="title"
        value="${values.title}"
        dir="auto"
        aria-describedby="title-hint"
      />
      <p class="hint" id="title-hint">${say('collect:titleHint')}</p>
      <label for="note">${say('collect:note')}</label>
      <textarea class="words" id="note" name="note" rows="4" dir="auto">${values.note}</textarea>
      ${publicationChoice(args, say)}
      <label for="section">${say('collect:section')}</label>
      <select id="section" name="section">
        <option value="">${say('collect:anySection')}</option>
        ${sectionOptions(args)}
      </select>
      <label for="tags">${say('collect:tags')}</label>
      <input id="tags" name="tags" value="${values.tags}" dir="auto" />
      <button type="submit">${say('collect:save')}</button>
    </form>`
}
