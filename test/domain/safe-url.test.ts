import { describe, expect, it } from '@jest/globals'

import { safeUrl } from '../../src/domain/urls/safe-url.js'

describe('a URL that may become a link', () => {
  it.each([
    'https://news.example/story',
    'http://news.example',
    'https://wiki.example/AI_(film)?a=1#part',
    'https://пример.рф/путь',
    'https://news.example:8080/a,b',
  ])('is kept as written: %s', (url) => {
    expect(safeUrl(` ${url} `)).toBe(url)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<b>x</b>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://news.example/a',
    'mailto:a@news.example',
    '//news.example/a',
    '/relative',
    'news.example/a',
    'https://',
    'https:///path',
    'https:news.example',
    'https://user:secret@news.example/',
    'https://user@news.example/',
    'https://news.example/a b',
    'https://news.example/a\nb',
    'https://news.example/\u0000',
    'https://news.example/\u202Egpj.exe',
    'https://news.example/"onclick="x',
    'https://news.example/<script>',
    'https:\\\\news.example',
    'https://news.example:99999/',
    '',
  ])('is refused: %j', (url) => {
    expect(safeUrl(url)).toBeUndefined()
  })
})
