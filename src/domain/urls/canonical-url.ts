/** Query parameters that record where a reader came from and do not change the page. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|ref|ref_src|ref_url|referrer|source|feature|si|cmpid|spm|share|smid|s_cid|at_medium|at_campaign|trk|guccounter)$/i

type Rule = { readonly host: RegExp; readonly canonical: (url: URL) => string | undefined }

const pathOf = (url: URL): string => url.pathname.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '')

/** Old and new identifiers, without version (https://info.arxiv.org/help/arxiv_identifier.html). */
const arxiv = (url: URL): string | undefined => {
  const [, id] =
    /^\/(?:abs|pdf|html|format|ps)\/((?:\d{4}\.\d{4,5})|(?:[a-z-]+(?:\.[a-z]{2})?\/\d{7}))(?:v\d+)?(?:\.pdf)?$/i.exec(
      pathOf(url),
    ) ?? []
  return id && `https://arxiv.org/abs/${id.toLowerCase()}`
}

/** DOI names are compared without case (DOI Handbook, section 2.4). */
const doi = (url: URL): string | undefined => {
  const [, name] = /^\/(10\.\d{4,9}\/.+)$/.exec(pathOf(url)) ?? []
  if (!name) return undefined
  const [, arxivId] = /^10\.48550\/arxiv\.(.+?)(?:v\d+)?$/i.exec(name) ?? []
  return arxivId
    ? `https://arxiv.org/abs/${arxivId.toLowerCase()}`
    : `https://doi.org/${name.toLowerCase()}`
}

const youtubeVideo = (url: URL): string | undefined => {
  const [, id] =
    url.hostname === 'youtu.be'
      ? (/^\/([\w-]+)$/.exec(pathOf(url)) ?? [])
      : (/^\/(?:shorts|embed|live|v)\/([\w-]+)$/.exec(pathOf(url)) ?? [])
  const watched = pathOf(url) === '/watch' ? url.searchParams.get('v') : undefined
  const video = id ?? watched
  return video ? `https://youtube.com/watch?v=${video}` : undefined
}

const twitter = (url: URL): string | undefined => {
  const [, status] = /^\/(?:i\/web|i|\w+)\/status(?:es)?\/(\d+)(?:\/.*)?$/.exec(pathOf(url)) ?? []
  return status
    ? `https://x.com/i/status/${status}`
    : `https://x.com${pathOf(url).toLowerCase()}${queryOf(url, /^(s|t|lang)$/)}`
}

/** Owner and repository are case-insensitive; the default branch is the same as the front page. */
const github = (url: URL): string | undefined => {
  const [, owner, repository, rest = ''] = /^\/([\w.-]+)\/([\w.-]+)(\/.*)?$/.exec(pathOf(url)) ?? []
  if (!owner || !repository) return undefined
  const name = `${owner}/${repository.replace(/\.git$/i, '')}`.toLowerCase()
  return `https://github.com/${name}${/^\/(tree|blob)\/(main|master)$/.test(rest) ? '' : rest}${queryOf(url, /^tab$/)}`
}

const RULES: readonly Rule[] = [
  { host: /^((export|m|de|es|cn|lanl)\.)?arxiv\.org$/, canonical: arxiv },
  { host: /^(dx\.)?doi\.org$/, canonical: doi },
  {
    host: /^((m|music)\.)?youtube\.com$|^youtu\.be$|^youtube-nocookie\.com$/,
    canonical: youtubeVideo,
  },
  {
    host: /^(mobile\.|m\.)?(twitter\.com|x\.com)$|^([fv]xtwitter|fixupx|fixvx|nitter)\.(com|net)$/,
    canonical: twitter,
  },
  { host: /^github\.com$/, canonical: github },
]

const queryOf = (url: URL, leaveOut?: RegExp): string => {
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name) && !leaveOut?.test(name))
    .sort(([a, b], [c, d]) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1))
  return kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : ''
}

/** Keeps a fragment that addresses a page (`#!/`, `#/`); drops one that names a place in it. */
const fragmentOf = (url: URL): string => (/^#!?\//.test(url.hash) ? url.hash : '')

const general = (url: URL): string => {
  const path = pathOf(url).replace(/\/(index\.(html?|php))$/i, '') || '/'
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`
  return `https://${url.hostname}${port}${path === '/' ? '' : path}${queryOf(url)}${fragmentOf(url)}`
}

/**
 * One name for one thing on the web, so that two addresses of it compare equal. For comparing, never for linking.
 *
 * @returns an https URL, or the text as given when it is no URL
 */
export const canonicalUrl = (text: string): string => {
  if (!URL.canParse(text.trim())) return text.trim()
  const url = new URL(text.trim())
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return url.href
  url.hostname = url.hostname.replace(/^www\./, '').replace(/\.$/, '')
  const rule = RULES.find(({ host }) => host.test(url.hostname))
  return rule?.canonical(url) ?? general(url)
}
