import type { IssuePlan } from '../../domain/issue/issue-plan.js'

/** Identifies an imported issue: its date and its title as written. */
export const importKey = ({ issue }: IssuePlan): string => `${issue.date} ${issue.title}`
