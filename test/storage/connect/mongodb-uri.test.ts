import { describe, expect, it } from '@jest/globals'

import { mongodbUri } from '../../support/databases/mongodb-uri.js'

describe('a database of its own for a test, on the servers of MONGODB_URI', () => {
  it.each([
    ['one server', 'mongodb://127.0.0.1:27017/roundup', 'mongodb://127.0.0.1:27017/t1'],
    ['a server alone', 'mongodb://127.0.0.1', 'mongodb://127.0.0.1/t1'],
    [
      'a replica set of several hosts',
      'mongodb://a.example:27017,b.example:27018,c.example/?replicaSet=rs0&w=majority',
      'mongodb://a.example:27017,b.example:27018,c.example/t1?replicaSet=rs0&w=majority',
    ],
    [
      'a cluster known by its name',
      'mongodb+srv://ann:p%40ss@cluster.example/?retryWrites=true',
      'mongodb+srv://ann:p%40ss@cluster.example/t1?retryWrites=true&authSource=admin',
    ],
    [
      'a log-in kept in a database',
      'mongodb://ann:pw@a.example,b.example/people?replicaSet=rs0',
      'mongodb://ann:pw@a.example,b.example/t1?replicaSet=rs0&authSource=people',
    ],
    [
      'a log-in that says where it is kept',
      'mongodb://ann:pw@a.example/people?authSource=admin',
      'mongodb://ann:pw@a.example/t1?authSource=admin',
    ],
  ])('is on %s', (_, given, uri) => {
    expect(mongodbUri(given, 't1')).toBe(uri)
  })

  it('is not made from another kind of URI', () => {
    expect(() => mongodbUri('https://127.0.0.1/roundup', 't1')).toThrow('connection string')
  })
})
