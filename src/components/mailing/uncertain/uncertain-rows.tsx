'use client'

import type { MailingDetailsProps } from '../use-mailing-report.js'
import { ErrorMessage, ConfirmDialog, type Confirmation } from '../controls/confirm-dialog.js'
import { UncertainAll } from './uncertain-all.js'
import { UncertainRow } from './uncertain-row.js'
import { useUncertain, type UncertainSelection } from './use-uncertain.js'
import type { Formatters } from '../use-formatters.js'

const questionOf = (
  again: UncertainSelection,
  uncertain: number,
  { number, t }: Formatters,
): Confirmation => {
  const count = again === 'all' ? uncertain : again.length
  return {
    confirmLabel: 'mailing:againDo',
    text: t('mailing:againBody', { count, number: number(count) }),
    title: t('mailing:againTitle'),
  }
}

type AskProps = Pick<
  ReturnType<typeof useUncertain>,
  'again' | 'isBusy' | 'refusal' | 'resolve' | 'setAgain'
> & { readonly uncertain: number; readonly formatters: Formatters }

/** Asks for confirmation: a message that is sent again may arrive twice. */
const AskAgain = ({
  again,
  isBusy,
  refusal,
  resolve,
  setAgain,
  uncertain,
  formatters,
}: AskProps) =>
  again === undefined ? (
    <ErrorMessage text={refusal} />
  ) : (
    <ConfirmDialog
      isBusy={isBusy}
      onClose={() => {
        setAgain(undefined)
      }}
      onTake={() => void resolve(again, 'queued')}
      question={questionOf(again, uncertain, formatters)}
      refusal={refusal}
    />
  )

/** Messages that may or may not have arrived. A person checks, and decides for each one or for all. */
export const UncertainRows = (props: MailingDetailsProps) => {
  const { mailing, formatters } = props
  const { number, t } = formatters
  const { uncertain } = mailing.counts
  const kept = useUncertain(props)
  const { isBusy, lines, resolve, setAgain } = kept
  const more = lines.length > 0 ? uncertain - lines.length : 0
  const ask = (ids: UncertainSelection) =>
    mailing.state === 'cancelled'
      ? undefined
      : () => {
          setAgain(ids)
        }
  const arrived = (ids: UncertainSelection) => () => void resolve(ids, 'accepted')
  return (
    <section className="roundup-mailing__uncertain">
      <h3>{t('mailing:uncertainTitle')}</h3>
      <p className="roundup-mailing__soft">{t('mailing:uncertainWhy')}</p>
      <ul>
        {lines.map((line) => (
          <UncertainRow
            isBusy={isBusy}
            key={line.id}
            line={line}
            onAgain={ask([line.id])}
            onArrived={arrived([line.id])}
            formatters={formatters}
          />
        ))}
      </ul>
      {more > 0 && (
        <p className="roundup-mailing__soft">
          {t('mailing:uncertainMore', { number: number(more) })}
        </p>
      )}
      {uncertain > 1 && (
        <UncertainAll
          isBusy={isBusy}
          onAgain={ask('all')}
          onArrived={arrived('all')}
          formatters={formatters}
        />
      )}
      <AskAgain {...kept} uncertain={uncertain} formatters={formatters} />
    </section>
  )
}
