/**
 * MJML's own `minify` is broken on Node 20; this gives the same size. Only MJML's templates break lines: what
 * an editor wrote stands on one. MJML also names every ground twice.
 */
export const minifyHtml = (html: string): string =>
  html
    .replace(/(?<!\s)\s*\n\s*/g, '\n')
    .replace(/\n>/g, '>')
    .replace(/>\n</g, '><')
    .replace(/background:(#\w{6});(?=background-color:\1;)/g, '')
    .trim()
