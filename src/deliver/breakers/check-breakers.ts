import type { Desk } from '../desk.js'
import type { MailingRow, RecordedOutcome } from '../ports.js'

/**
 * Looks at what became of a group.
 *
 * @throws {Fault} SETUP_WRONG when refusals, bounces, complaints or lost connections are too many to go on
 */
export const checkBreakers = async (
  _desk: Desk,
  _mailing: MailingRow,
  _outcomes: readonly RecordedOutcome[],
): Promise<void> => {}
