import { SingleBar } from 'cli-progress'

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

/**
 * Opens every source of an issue, with a progress bar on a terminal, because the pauses between requests take their
 * time.
 */
export const checkSourceLinks = async (content: IssueContent): Promise<readonly DeadLink[]> => {
  const urls = sourceUrls(content)
  const bar = new SingleBar({ format: '{bar} {value} of {total} sources', stream: process.stderr })
  if (process.stderr.isTTY) bar.start(urls.length, 0)
  const dead = await checkLinks({ onChecked: (done) => bar.update(done), urls })
  bar.stop()
  return dead
}
