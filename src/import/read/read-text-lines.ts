import { type Line, toLine } from './line.js'
import { textRun } from '../../rich-text/text-runs.js'

/** A bullet of any kind, then a space. */
const BULLET = /^[\s\u00A0]*(?:[•·‣▪▫◦●○■□►▸➤➢✦✓*–+-])[\s\u00A0]+(?=\S)/u

/** A rule: three marks or more, or the `--` above a signature. */
const RULE = /^(?:[\s\u00A0]*(?:[-_=*~—–⸻#][\s\u00A0]*){3,}|--[\s\u00A0]*)$/u

export const splitLines = (text: string): readonly string[] =>
  text.split(/\r\n|[\n\r\u2028\u2029\f\v]/)

/** Reads plain text: one line for each line with words; only bullets and rules have a meaning. */
export const readTextLines = (text: string): readonly Line[] => {
  const lines: Line[] = []
  let afterRule = false
  let afterGap = false
  splitLines(text).forEach((written, at) => {
    const words = written.replace(BULLET, '')
    const line = toLine([textRun(words)], {
      number: at + 1,
      item: words !== written,
      afterRule,
      afterGap,
    })
    if (line) lines.push(line)
    afterGap = !line
    afterRule = RULE.test(written) || (afterRule && !line)
  })
  return lines
}
