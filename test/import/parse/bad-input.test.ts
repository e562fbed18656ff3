import { describe, expect, it } from '@jest/globals'

import { Fault } from '../../../src/domain/fault.js'
import { readRoundup } from '../../../src/import/parse/read-roundup.js'

const faultOf = (bytes: string | Uint8Array, name = 'a.txt'): Fault => {
  try {
    readRoundup({ bytes, name })
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error('was read')
}

const post = (...lines: string[]): string => ['Post (10/13/23)', 'Stars', ...lines].join('\n')

describe('input that cannot be read', () => {
  it.each([
    ['nothing', '', 1, 'empty'],
    ['blank lines', ' \n\t\n\n', 1, 'empty'],
    ['no date', 'Post\nStars\nSun: https://s.example', 1, 'no date'],
    ['no title', '10/13/23\nHi, all of you.\nSun: https://s.example', 2, 'no title'],
    ['no entries', 'Post (10/13/23)\nHello.\nNothing today.', 2, 'no entries'],
    [
      'a script as source',
      post('Sun: ( javascript:alert(1) )', 'What is it: a star'),
      3,
      'javascript:',
    ],
    ['data as source', post('Sun: data:text/html,x', 'What is it: a star'), 3, 'data:'],
    ['a file as source', post('Sun', 'file:///etc/passwd', 'What is it: a star'), 4, 'file:'],
    [
      'a password in a source',
      post('Sun: https://a:b@s.example/', 'What is it: a star'),
      3,
      'password',
    ],
    ['half an address', post('Sun: ( https:// )', 'What is it: a star'), 3, 'https://'],
    [
      'a heading in the middle with no entries',
      post(
        'Sun: https://s.example',
        'What is it: a star.',
        'Moons',
        'Seas',
        'Tide: https://t.example',
        'What is it: a tide.',
      ),
      5,
      'Moons',
    ],
    [
      'a heading at the end with no entries',
      post('Sun: https://s.example', 'What is it: a star.', 'Moons'),
      5,
      'Moons',
    ],
  ])('is refused with its line: %s', (_, text, line, words) => {
    const fault = faultOf(text)
    expect(fault.code).toBe('INPUT_INVALID')
    expect(fault.details['line']).toBe(line)
    expect(fault.message).toMatch(new RegExp(`^Line ${String(line)}: .*${words}`))
  })

  it('is refused where a listed section has no entries', () => {
    const text =
      'Post (10/13/23)\nIn this issue:\nMoons\nSeas\nMoons\nSeas\nTide: https://t.example\nWhat is it: a tide.'
    expect(faultOf(text).message).toContain('Line 5: the heading “Moons” has no entries')
  })

  it.each([
    [
      'a.md',
      '# Post (10/13/23)\n\n## Stars\n\n### [Sun](javascript:alert(1))\n\n- **What is it:** a star',
      5,
    ],
    [
      'a.md',
      '# Post (10/13/23)\n\nA [bad](data:text/html,x) link\n\n## Stars\n\n### [Sun](https://s.example)',
      3,
    ],
    [
      'a.html',
      '<h1>Post (10/13/23)</h1>\n<h2>Stars</h2>\n<p>Sun: <a href="vbscript:x">x</a></p>',
      3,
    ],
    ['a.md', '# Post (10/13/23)\n\n## Stars\n\n### [Sun](https://s.example)\n\n## Seas', 7],
    [
      'a.html',
      '<h1>Post (10/13/23)</h1>\n<h2>Moons</h2><h2>Stars</h2>\n<p>Sun: https://s.example</p>\n<h2>Seas</h2>',
      4,
    ],
  ])('is refused in %s as well: %j', (name, text, line) => {
    expect(faultOf(text, name).details['line']).toBe(line)
  })

  it('is refused when it is binary, in another encoding, or too large', () => {
    expect(faultOf(Buffer.from('PK\u0003\u0004\u0000\u0000')).message).toContain('binary')
    expect(faultOf(Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x0a])).message).toContain('UTF-8')
    expect(faultOf('x'.repeat(10_000_000)).message).toContain('9.5 MB')
  })
})
