import { describe, expect, it } from '@jest/globals'
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection'

import { Fault } from '../../src/domain/fault.js'
import { assertConnectionInternals } from '../../src/smtp/connection-internals.js'

/** A nodemailer that renamed one listener. */
class RenamedListener extends SMTPConnection {
  constructor(options: SMTPConnectionOptions) {
    super(options)
    Reflect.deleteProperty(this, '_onSocketTimeout')
  }
}

describe('the private members of nodemailer that sending reads', () => {
  it('are all there in the nodemailer that is installed', () => {
    expect(() => {
      assertConnectionInternals()
    }).not.toThrow()
  })

  it('are named when one is missing, with a sentence that says what to install', () => {
    const check = (): void => {
      assertConnectionInternals(RenamedListener)
    }
    expect(check).toThrow(Fault)
    expect(check).toThrow(
      /has no _onSocketTimeout, which sending needs.*Install the version of nodemailer that the package\.json of Roundup names/,
    )
  })

  it('are all named for a connection of another kind', () => {
    expect(() => {
      assertConnectionInternals(Object)
    }).toThrow(
      /has no _socket, _supportedExtensions, _maxAllowedSize, _onSocketData, _onSocketTimeout, _onSocketClose, _onSocketEnd, _onSocketError, _onConnectionSocketError, which/,
    )
  })
})
