import { checkLinks } from '../../http/check-links.js'
import type { DeadLink } from '../../approve/preflight-facts.js'
import type { IssueContent } from '../../domain/content.js'
import { contentEntries } from '../../domain/content-entries.js'
import { safeUrl } from '../../domain/urls/safe-url.js'

const sourceUrls = (content: IssueContent): readonly string[] => [
  ...new Set(
    contentEntries(content)
      .flatMap(({ sources }) => sources.map(({ url }) => url))
      .filter((url) => safeUrl(url) !== undefined),
  ),
]

/** Shows how far it is, in one line of a terminal. */
const showProgress = (done: number, total: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${String(done)} of ${String(total)} sources`)
}

/** Opens every source of an issue, and shows its progress on a terminal: the pauses between requests take their time. */
export const checkSourceLinks = async (content: IssueContent): Promise<readonly DeadLink[]> => {
  const urls = sourceUrls(content)
  showProgress(0, urls.length)
  const dead = await checkLinks({
    onChecked: (done) => {
      showProgress(done, urls.length)
    },
    urls,
  })
  if (process.stderr.isTTY) process.stderr.write('\n')
  return dead
}
