import { type LocalizedText } from '../../domain/localized-text.js'
import type { TextKey } from '../../i18n/languages.js'
import { translate, type Translate } from '../../i18n/translate.js'
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

type ChoiceProps = { readonly found: readonly { readonly id: string; readonly name: string }[] }

const Choices = ({ found }: ChoiceProps) =>
  found.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))

/** The sections, grouped by publication where there are several. */
const SectionChoices = ({ publications, sections }: FormArgs) => {
  const of = (publication: string) =>
    sections.filter((section) => section.publication === publication)
  return publications.map(({ id, name }) =>
    publications.length === 1 ? (
      <Choices found={of(id)} key={id} />
    ) : (
      <optgroup key={id} label={name}>
        <Choices found={of(id)} />
      </optgroup>
    ),
  )
}

type PartProps = FormArgs & { readonly say: (word: TextKey) => string }

const PublicationChoice = ({ publications, say, values }: PartProps) =>
  publications.length < 2 ? null : (
    <>
      <label htmlFor="publication">{say('collect:publication')}</label>
      <select defaultValue={values.publication} id="publication" name="publication">
        <option value="">{say('collect:choosePublication')}</option>
        <Choices found={publications} />
      </select>
    </>
  )

const SourceFields = ({ say, values }: PartProps) => (
  <>
    <label htmlFor="url">{say('collect:url')}</label>
    <input defaultValue={values.url} dir="ltr" id="url" name="url" required type="url" />
    <label htmlFor="title">{say('collect:title')}</label>
    <input
      aria-describedby="title-hint"
      defaultValue={values.title}
      dir="auto"
      id="title"
      name="title"
    />
    <p className="roundup-hint" id="title-hint">
      {say('collect:titleHint')}
    </p>
    <label htmlFor="note">{say('collect:note')}</label>
    <textarea defaultValue={values.note} dir="auto" id="note" name="note" rows={4} />
  </>
)

/** The form of the bookmarklet's window. It works without scripts. */
export const CollectForm = (args: FormArgs) => {
  const { refused, t, values } = args
  const say = (word: TextKey): string => translate(t, word)
  return (
    <>
      {refused && (
        <p className="roundup-kicker" role="alert">
          {translate(t, refused)}
        </p>
      )}
      <form method="post">
        <SourceFields {...args} say={say} />
        <PublicationChoice {...args} say={say} />
        <label htmlFor="section">{say('collect:section')}</label>
        <select defaultValue={values.section} id="section" name="section">
          <option value="">{say('collect:anySection')}</option>
          <SectionChoices {...args} />
        </select>
        <label htmlFor="tags">{say('collect:tags')}</label>
        <input defaultValue={values.tags} dir="auto" id="tags" name="tags" />
        <button type="submit">{say('collect:save')}</button>
      </form>
    </>
  )
}
