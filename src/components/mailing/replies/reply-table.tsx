'use client'

import type { ReplyGroup } from '../../../deliver/progress/group-replies.js'
import type { Formatters } from '../use-formatters.js'

type Props = {
  /** The text of an empty table; without it an empty table is left out. */
  readonly empty?: string
  readonly groups: readonly ReplyGroup[]
  readonly title: string
  readonly formatters: Formatters
}

const domainsTold = (domains: readonly string[], { t }: Formatters): string =>
  domains.length === 1 ? (domains[0] ?? '') : t('mailing:domains', { count: domains.length })

const Rows = ({ groups, formatters }: Pick<Props, 'groups' | 'formatters'>) =>
  groups.map(({ domains, readers, reply }) => (
    <tr key={`${reply} ${domains.join(' ')}`}>
      <td>
        <code dir="auto">{reply || formatters.t('mailing:noReplyText')}</code>
      </td>
      <td title={domains.length > 1 ? domains.join(', ') : undefined}>
        {domainsTold(domains, formatters)}
      </td>
      <td>{formatters.number(readers)}</td>
    </tr>
  ))

/** Replies of servers, with their domains and the number of readers. */
export const ReplyTable = ({ empty, groups, title, formatters }: Props) => {
  const { t } = formatters
  if (groups.length === 0)
    return empty === undefined ? null : (
      <>
        <h3>{title}</h3>
        <p className="roundup-mailing__soft">{empty}</p>
      </>
    )
  return (
    <table className="roundup-mailing__replies">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('mailing:reply')}</th>
          <th scope="col">{t('mailing:domain')}</th>
          <th scope="col">{t('mailing:readers')}</th>
        </tr>
      </thead>
      <tbody>
        <Rows groups={groups} formatters={formatters} />
      </tbody>
    </table>
  )
}
