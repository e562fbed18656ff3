/** A style sheet on one line, without comments. */
export const inlineCss = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/;\}/g, '}')
    .replace(/([,:]) (?=[^{}]*\})/g, '$1')
    .trim()
