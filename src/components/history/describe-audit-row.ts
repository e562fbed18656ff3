import { ISSUE_STAGES } from '../../domain/issue/issue-stages.js'
import { actualChanges } from '../../issues/queries/actual-changes.js'
import { translate, type Translate } from '../../i18n/translate.js'
import { auditActionKey } from './audit-action-key.js'
import type { AuditRow } from './read-history.js'
import { shortHash } from './summarize-editions.js'

/** An entry of the audit trail, in the language of whoever looks. */
export type AuditEntry = {
  readonly id: string
  readonly at: string
  readonly action: string
  /** The stage that was reached, for the colour of the dot. A correction has the stages of an issue. */
  readonly stage: string
  readonly note: string
  readonly changes: readonly string[]
  readonly hash: string
}

const CORRECTION = /^correction/

const stageReached = (to: string): string => {
  const stage = to.replace(CORRECTION, '')
  return stage.charAt(0).toLowerCase() + stage.slice(1)
}

const stageWords = (t: Translate, name: string): string => {
  const stage = ISSUE_STAGES.find((known) => known === name)
  return stage ? translate(t, `stages:${stage}`) : name
}

const actionOf = (t: Translate, { actor, actorName, ...move }: AuditRow): string => {
  const who = actor === 'system' ? translate(t, 'history:roundup') : (actorName ?? '')
  const key = auditActionKey(move)
  if (key) return translate(t, key, { who })
  const [from, to] = [stageWords(t, move.from), stageWords(t, move.to)]
  return translate(t, 'history:moved', { from, to, who })
}

export const describeAuditRow = (t: Translate, row: AuditRow): AuditEntry => ({
  id: row.id,
  at: new Date(row.at).toISOString(),
  changes: actualChanges(row.changes).map((change) => translate(t, change)),
  action: actionOf(t, row),
  hash: row.contentHash ? shortHash(row.contentHash) : '',
  note: row.note ?? '',
  stage: stageReached(row.to),
})
