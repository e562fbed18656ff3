import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A Hunspell dictionary: its rules of inflection and its words, as UTF-8. */
export type Dictionary = { readonly aff: Uint8Array; readonly dic: Uint8Array }

const TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/

/** `de-at`, `de`: from the most particular to the most general. */
const namesOf = (language: string): readonly string[] => {
  const parts = language.toLowerCase().split('-')
  return parts
    .map((_, at) => parts.slice(0, parts.length - at).join('-'))
    .filter((name) => TAG.test(name))
}

const findFolder = (app: string, name: string): string | undefined => {
  try {
    return dirname(createRequire(join(app, 'package.json')).resolve(`dictionary-${name}`))
  } catch {
    return undefined
  }
}

/**
 * Finds the dictionary of a language in the packages that the app has installed, such as `dictionary-de` or
 * `dictionary-fr`. Its files are read and not imported, so that no bundler has to know them.
 *
 * @param language BCP 47, e.g. `de-AT`: `dictionary-de-at` is preferred to `dictionary-de`
 * @param app the folder of the app
 * @returns the folder of the package; `undefined` where none is installed
 */
export const findInstalledDictionary = (language: string, app: string): string | undefined =>
  namesOf(language)
    .map((name) => findFolder(app, name))
    .find((found) => found !== undefined)

/** Reads the two files of a dictionary's package. */
export const readDictionary = async (folder: string): Promise<Dictionary> => ({
  aff: await readFile(join(folder, 'index.aff')),
  dic: await readFile(join(folder, 'index.dic')),
})
