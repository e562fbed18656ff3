import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import {
  allPublications,
  allSections,
  type PlacePublication,
  type PlaceSection,
} from '../../issues/collect/choose-place.js'
import { optionsOf } from '../../options/plugin-options.js'
import type { TextKey } from '../../i18n/languages.js'
import { translate } from '../../i18n/translate.js'
import { ApiSample } from './api-sample.js'
import { Bookmarklet } from './bookmarklet.js'
import type { LabelledOption } from './labelled-select.js'
import { QuickCollect } from './quick-collect.js'

import './collect.css'

const publicationChoices = (publications: readonly PlacePublication[]): LabelledOption[] =>
  publications.map(({ id, name }) => ({ label: name, value: id }))

/** With several publications, the label of a section names its publication. */
const sectionChoices = (
  publications: readonly PlacePublication[],
  sections: readonly PlaceSection[],
): LabelledOption[] => {
  const names = new Map(publications.map(({ id, name }) => [id, name]))
  return sections.map(({ id, name, publication }) => ({
    label: publications.length > 1 ? `${names.get(publication) ?? ''}: ${name}` : name,
    value: id,
  }))
}

/** The collect page: a form, a bookmarklet and a command that add entries to the inbox. */
export const CollectView = async ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult
  const options = optionsOf(req.payload)
  const { admin, routes, serverURL } = req.payload.config
  const context = { req, slugs: options.slugs }
  const publications = await allPublications(context)
  const sections = await allSections(context)
  const t = (key: TextKey): string => translate(req.i18n.t, key)
  const collectUrl = `${serverURL || options.publicUrl}${routes.api}/roundup/collect`
  const [only, other] = publications
  return (
    <main>
      {' '}
      <Gutter className="roundup-collect">
        <SetStepNav nav={[{ label: t('collect:pageTitle') }]} />
        <h1>{t('collect:pageTitle')}</h1>
        <p>{t('collect:pageIntro')}</p>
        <section aria-labelledby="collect-quick">
          <h2 id="collect-quick">{t('collect:quickTitle')}</h2>
          {only ? (
            <QuickCollect
              collectUrl={collectUrl}
              publications={publicationChoices(publications)}
              sections={sectionChoices(publications, sections)}
            />
          ) : (
            <p>{t('collect:noPublication')}</p>
          )}
        </section>
        <section aria-labelledby="collect-bookmarklet">
          <h2 id="collect-bookmarklet">{t('collect:bookmarkletTitle')}</h2>
          <p>{t('collect:bookmarkletText')}</p>
          <Bookmarklet collectUrl={collectUrl} name={only && !other ? only.name : 'Roundup'} />
        </section>
        <section aria-labelledby="collect-api">
          <h2 id="collect-api">{t('collect:apiTitle')}</h2>
          <p>{t('collect:apiText')}</p>
          <p>
            {t('collect:apiKeyText')}{' '}
            <a href={`${routes.admin}${admin.routes.account}`}>{t('collect:apiKeyLink')}</a>
          </p>
          <ApiSample collectUrl={collectUrl} usersSlug={admin.user} />
        </section>
      </Gutter>
    </main>
  )
}
