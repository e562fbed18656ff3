import type { IssuePlan } from '../../domain/issue-plan.js'

/** What makes an imported issue the same again: its date and its title as they were written. */
export const importKey = ({ issue }: IssuePlan): string => `${issue.date} ${issue.title}`
