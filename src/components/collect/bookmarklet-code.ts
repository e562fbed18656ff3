/** `og:title` is stale on pages that change without loading, so it is used only if the page's title contains it. */
const TITLE = `const m=document.querySelector('meta[property="og:title"]'),o=m&&m.content,t=o&&document.title.includes(o)?o:document.title`

const MAX_SELECTION = 2000

/**
 * What the bookmark does on a page: opens the small form with address, title and selection of that page.
 *
 * @param collectUrl address of the form, e.g. `https://news.example/api/roundup/collect`
 */
export const bookmarkletCode = (collectUrl: string): string => {
  const question = `new URLSearchParams({url:location.href,title:t,selection:String(getSelection()).trim().slice(0,${MAX_SELECTION})})`
  const open = `window.open(${JSON.stringify(collectUrl)}+'?'+${question},'_blank','popup,width=600,height=760')`
  return `javascript:${encodeURIComponent(`void(()=>{${TITLE};${open}})()`)}`
}
