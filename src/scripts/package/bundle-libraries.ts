import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { build as bundle, type Metafile, type Plugin } from 'esbuild'

/**
 * Libraries of which the package contains the part that it uses. mjml and react-email would bring 300 packages into an
 * app, tools for their own command lines among them; dictionary-en reads its files in a way that Turbopack breaks.
 */
export const BUNDLED: Readonly<Record<string, string>> = {
  'dictionary-en': "export { default } from 'dictionary-en'",
  mjml: "export { default } from 'mjml'",
  'react-email':
    "export { Body, Button, Container, Head, Html, Link, Section, render, toPlainText } from 'react-email'",
}

/** Formatters, minifiers and an inliner, which the libraries call for options that Roundup does not use. */
const NEVER_CALLED = /^(?:js-beautify|htmlnano|cssnano-preset-lite|juice|prettier(?:\/.*)?)$/

const withoutUnused: Plugin = {
  name: 'without-unused',
  setup: (build) => {
    build.onResolve({ filter: NEVER_CALLED }, ({ path }) => ({ namespace: 'unused', path }))
    build.onLoad({ filter: /^/, namespace: 'unused' }, () => ({
      contents: 'export default undefined; export const html = undefined',
    }))
  },
}

/** A `require` of Node's own modules becomes an import, which is what a module can have. */
const importedBuiltins: Plugin = {
  name: 'imported-builtins',
  setup: (build) => {
    build.onResolve({ filter: /^(?:fs|path)$/ }, ({ kind, path }) =>
      kind === 'require-call' ? { namespace: 'builtin', path } : undefined,
    )
    build.onLoad({ filter: /^/, namespace: 'builtin' }, ({ path }) => ({
      contents: `export * from 'node:${path}'; export { default } from 'node:${path}'`,
    }))
  },
}

const text = (file: string): string => JSON.stringify(readFileSync(file, 'utf8'))

/** The dictionary as a module of text in place of one that reads files. */
const dictionaryAsText: Plugin = {
  name: 'dictionary-as-text',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]dictionary-en[\\/]index\.js$/ }, ({ path }) => ({
      contents: `const bytes = (text) => new TextEncoder().encode(text)
export default {
  aff: bytes(${text(path.replace(/js$/, 'aff'))}),
  dic: bytes(${text(path.replace(/js$/, 'dic'))}),
}`,
    }))
  },
}

const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/

const packagesIn = ({ inputs }: Metafile): readonly string[] =>
  [...new Set(Object.keys(inputs).flatMap((file) => PACKAGE.exec(file)?.[0] ?? []))].sort()

type Manifest = {
  readonly author?: string | { readonly name?: string }
  readonly license?: string
  readonly name: string
  readonly version: string
}

/** Licences that allow to pass a library on within a package under the MIT licence. */
const ALLOWED = /^\(?(?:MIT|ISC|BSD|BSD-2-Clause|BSD-3-Clause)(?: (?:AND|OR) (?:MIT|BSD))*\)?$/

/** The text of a bundled package's licence, which the licence asks to be passed on. */
const licenceOf = (folder: string): string => {
  const { author, license, name, version } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest
  if (!license || !ALLOWED.test(license))
    throw new Error(`${name} is licensed as ${license ?? 'nothing'}, and cannot be bundled`)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const owner = typeof author === 'object' ? author.name : author
  const terms = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : `By ${owner ?? 'its contributors'}; the package has no text of its licence.`
  return `${name} ${version} (${license})\n\n${terms}`
}

export type BundledFiles = ReadonlyMap<string, string>

/**
 * Bundles the used part of each library into one module.
 *
 * @returns the files of `dist/bundled` by name, the licences among them
 */
export const bundleLibraries = async (): Promise<BundledFiles> => {
  const files = new Map<string, string>()
  const folders = new Set<string>()
  for (const [name, contents] of Object.entries(BUNDLED)) {
    const { metafile, outputFiles } = await bundle({
      alias: { cheerio: 'cheerio/slim' },
      bundle: true,
      conditions: ['production'],
      external: ['react', 'react-dom', 'node:*'],
      format: 'esm',
      legalComments: 'none',
      metafile: true,
      minify: true,
      platform: 'node',
      plugins: [withoutUnused, importedBuiltins, dictionaryAsText],
      stdin: { contents, resolveDir: process.cwd() },
      target: 'node20',
      write: false,
    })
    files.set(`${name}.js`, outputFiles[0]?.text ?? '')
    for (const folder of packagesIn(metafile)) folders.add(folder)
  }
  const licences = [...folders].sort().map(licenceOf)
  files.set('LICENSES.txt', `${licences.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`)
  return files
}
