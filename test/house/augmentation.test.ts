import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { trackedFiles } from './tracked-files.js'

/** What changes the types of Payload, React or the runtime for everybody in a host's program. */
const AUGMENTATION =
  /^ *(?:declare (?:module|global|namespace)\b|export interface GeneratedTypes\b)/m

/** JSX of MJML, for `tsc` in this checkout: a `.d.ts` file is not part of what the compiler writes. */
const NOT_SHIPPED = 'emails/mjml-jsx.d.ts'

describe('what ships', () => {
  it("augments no types of Payload or anybody else's", () => {
    const augmenting = trackedFiles('src', 'emails', 'collections').filter(
      (path) => /\.tsx?$/.test(path) && AUGMENTATION.test(readFileSync(path, 'utf8')),
    )
    expect(augmenting).toEqual([NOT_SHIPPED])
  })
})
