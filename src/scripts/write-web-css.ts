import { readFileSync, writeFileSync } from 'node:fs'

import { inlineCss } from './inline-css.js'

/** Writes the readers' style sheet as a module, for pages that carry it within themselves: no bundler reads a file for it. */
const css = inlineCss(readFileSync('src/read/pages/web.css', 'utf8'))
writeFileSync(
  'src/read/pages/web-css.ts',
  `// Written by \`npm run web-css\` from web.css.\nexport const WEB_CSS = ${JSON.stringify(css)}\n`,
)
