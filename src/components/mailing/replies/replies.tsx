'use client'

import type { ReplyGroup } from '../../../deliver/progress/group-replies.js'
import type { MailingDetailsProps } from '../use-mailing-report.js'
import { ReplyTable } from './reply-table.js'
import { useEndpoint } from '../use-endpoint.js'

type Answer = { readonly replies: readonly ReplyGroup[] }

type Props = Pick<MailingDetailsProps, 'mailing' | 'urlOf' | 'formatters'>

/** Changes with every further refusal or deferral; `undefined` while there are none. */
const markOf = ({ mailing: { counts } }: Props): string | undefined => {
  const { deferred, refused } = counts
  return refused + deferred === 0 ? undefined : `${String(refused)} ${String(deferred)}`
}

/** The replies of servers to refused and deferred messages; loaded when there are any, and again when there are more. */
export const Replies = (props: Props) => {
  const { urlOf, formatters } = props
  const { t } = formatters
  const mark = markOf(props)
  const { again, answer, isFailed } = useEndpoint<Answer>(urlOf('mailing/refusals'), mark)
  if (isFailed)
    return (
      <p className="roundup-mailing__refusal">
        {t('mailing:notRead')}{' '}
        <button className="roundup-mailing__link" onClick={again} type="button">
          {t('mailing:tryAgain')}
        </button>
      </p>
    )
  const groups = mark === undefined ? [] : answer?.replies
  return (
    <>
      <ReplyTable
        empty={t(groups ? 'mailing:noReplies' : 'mailing:loading')}
        groups={(groups ?? []).filter(({ state }) => state === 'refused')}
        title={t('mailing:replies')}
        formatters={formatters}
      />
      <ReplyTable
        groups={(groups ?? []).filter(({ state }) => state === 'deferred')}
        title={t('mailing:deferrals')}
        formatters={formatters}
      />
    </>
  )
}
