import { describe, expect, it } from '@jest/globals'

import { loggableError } from '../../src/logging/loggable-error.js'
import { createLogDestination, type LogFormat } from '../../src/cli/log-destination.js'

const logged = (as: LogFormat, line: object): string => {
  let text = ''
  createLogDestination(as, { write: (part) => (text += part) }).write(`${JSON.stringify(line)}\n`)
  return text
}

/** The error of a failed statement as drizzle writes it. */
const failed = {
  level: 'error',
  time: '2026-11-22T12:00:00.000Z',
  msg: 'The worker failed, and tries again.',
  err: {
    message:
      'Failed query: insert into "deliveries" ("name") values (?)\nparams: Ada "Lovelace",a@b.example',
    stack: 'Error: Failed query\nparams: Ada "Lovelace",a@b.example\n    at "<ada@example.org>"',
  },
}

describe('an error in a log', () => {
  it("names what failed and where, without readers' data", () => {
    const { message } = failed.err
    const error = new Error(message, { cause: new Error('no route to <ada@example.org>') })
    const said = loggableError(Object.assign(error, { code: 'ECONNRESET' }))
    expect(said).toMatchObject({
      type: 'Error',
      code: 'ECONNRESET',
      message: `${message.split('\n')[0] ?? ''} (no route to <<address>>)`,
    })
    expect(said.stack).toMatch(/^\s+at .*log-destination\.test\.ts:\d+:\d+\)?\n/)
    expect(JSON.stringify(said)).not.toMatch(/@example|Lovelace/)
  })
})

describe('a line of the log', () => {
  it("has no address and no name in it, whatever a driver's error contains, and is one JSON document", () => {
    const line = logged('json', failed)
    expect(line).not.toMatch(/@|Ada|Lovelace/)
    expect(JSON.parse(line)).toMatchObject({ level: 'error', msg: failed.msg })
  })

  it('is text for people with time, event and reason', () => {
    const line = logged('text', failed)
    expect(line).toMatch(
      /^12:00:00 error: The worker failed, and tries again\.\nFailed query: insert/,
    )
    expect(line).not.toMatch(/@|Ada/)
    expect(logged('text', { level: 'info', msg: 'At smtp://press:secret@mail.example' })).toBe(
      'At smtp://press:<address>\n',
    )
  })
})
