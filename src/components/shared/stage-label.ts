import { ISSUE_STAGES, type IssueStage } from '../../domain/issue/issue-stages.js'
import { translate, type Translate } from '../../i18n/translate.js'

const isStage = (name: unknown): name is IssueStage => ISSUE_STAGES.includes(name as IssueStage)

/** The label of a stage; a value that is no stage is returned as it is. */
export const stageLabel = (t: Translate, stage: unknown): string => {
  if (isStage(stage)) return translate(t, `stages:${stage}`)
  return typeof stage === 'string' ? stage : ''
}
