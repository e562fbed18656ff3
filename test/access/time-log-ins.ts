/**
 * How long a running app takes to refuse somebody, for an address that it knows and one that it does not. The app runs
 * with TRUSTED_PROXIES=1, so that each attempt can come from a network of its own.
 *
 *   node --import tsx test/access/time-log-ins.ts http://localhost:3000 admin@roundup.example 25
 */
const [url = 'http://localhost:3000', known = 'admin@roundup.example', times = '25'] =
  process.argv.slice(2)

const network = (index: number): string =>
  `198.18.${String((index >> 8) & 255)}.${String(index & 255)}`

type Timed = { readonly ms: number; readonly status: number }

const attempt = async (email: string, from: string): Promise<Timed> => {
  const startedAt = performance.now()
  const { status } = await fetch(`${url}/api/users/login`, {
    body: JSON.stringify({ email, password: 'not the password of anybody' }),
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    method: 'POST',
  })
  return { ms: performance.now() - startedAt, status }
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN

const printTimes = (name: string, timed: readonly Timed[]): void => {
  const counts = new Map<number, number>()
  for (const { status } of timed) counts.set(status, (counts.get(status) ?? 0) + 1)
  const statuses = [...counts].map(([status, count]) => `${String(count)} × ${String(status)}`)
  const ms = timed.map((one) => one.ms)
  const least = Math.min(...ms).toFixed(1)
  process.stdout.write(
    `${name.padEnd(28)} median ${median(ms).toFixed(1)} ms, least ${least} ms; ${statuses.join(', ')}\n`,
  )
}

const UNKNOWN = 'nobody-of-that-name@roundup.example'
const wrong = { known: [] as Timed[], unknown: [] as Timed[] }
const refused = { known: [] as Timed[], unknown: [] as Timed[] }
const start = Math.floor(performance.timeOrigin) % 40_000

for (let time = 0; time < Number(times); time += 1) {
  wrong.known.push(await attempt(known, network(start + 2 * time)))
  wrong.unknown.push(await attempt(UNKNOWN, network(start + 2 * time + 1)))
}
for (let time = 0; time < 12; time += 1) {
  await attempt(known, '192.0.2.1')
  await attempt(UNKNOWN, '192.0.2.2')
}
for (let time = 0; time < Number(times); time += 1) {
  refused.known.push(await attempt(known, '192.0.2.1'))
  refused.unknown.push(await attempt(UNKNOWN, '192.0.2.2'))
}
printTimes('wrong password, known', wrong.known)
printTimes('wrong password, unknown', wrong.unknown)
printTimes('asked too often, known', refused.known)
printTimes('asked too often, unknown', refused.unknown)
