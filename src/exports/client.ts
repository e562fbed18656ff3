export { FormWatch } from '../components/issue-bar/form-watch.js'
export { NoButton } from '../components/issue-bar/no-button.js'
export { SaveIssue } from '../components/issue-bar/save-issue.js'
