/** Elements of HTML; other tags, such as `<think>` or `<int>`, are read as words. */
const ELEMENTS = new Set(
  (
    'a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption ' +
    'center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset ' +
    'figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd ' +
    'label legend li link main map mark math meta meter nav noscript object ol optgroup option output p ' +
    'picture pre progress q rp rt ruby s samp script section select small source span strike strong style ' +
    'sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var ' +
    'video wbr'
  ).split(' '),
)

const TAG = /<\/?([a-z][a-z0-9]*)(?=[\s/>])[^<>]*>/giu

export const isHtmlTag = (tag: string): boolean => {
  const [, name = ''] = /^<\/?([a-z][\w-]*)/i.exec(tag) ?? []
  return ELEMENTS.has(name.toLowerCase())
}

export const holdsHtmlTag = (text: string): boolean => (text.match(TAG) ?? []).some(isHtmlTag)
