import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { countStatements, type Statement } from '../support/count-statements.js'
import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'

/** Elsewhere a transaction has a connection of its own, whose statements are not counted. */
const onSqlite = process.env.TEST_DATABASE_URI ? it.skip : it

let newsroom: Newsroom
let actions: EditorActions

beforeAll(async () => {
  newsroom = await openNewsroom()
  actions = editorActions(newsroom)
})
afterAll(() => newsroom.close())

const publish = async (): Promise<readonly Statement[]> => {
  const { issueId } = await actions.issue()
  await actions.approve(issueId)
  const { during } = countStatements(newsroom.payload, 'deliveries')
  return during(() => actions.move(issueId, 'published', newsroom.people.publisher))
}

const countOf = (statements: readonly Statement[], pattern: RegExp): number =>
  statements.filter(({ sql }) => pattern.test(sql)).length

/** What one publication sends to the database: of each kind no more than this. */
const MOST = {
  statements: 45,
  /** One for the transition, one for the check when the edition is frozen. */
  compositions: 2,
  /** Two of them are Payload's, which fills in the relations of its answer. */
  publications: 4,
  /** To route the write, by Payload before and after it, by the guard, and before the edition is frozen. */
  issues: 5,
}

onSqlite(
  'one publication composes the content twice and reads no row more often than before',
  async () => {
    const statements = await publish()
    expect({
      statements: statements.length,
      compositions: countOf(statements, /^select distinct .*from "appearances"/i),
      publications: countOf(statements, /^select .* from "publications"/i),
      issues: countOf(statements, /^select .* from "issues"/i),
    }).toEqual(MOST)
  },
)
