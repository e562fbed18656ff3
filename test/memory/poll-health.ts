import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Run as `poll-health.ts URL`. Requests the URL repeatedly, as a load balancer does, and prints the milliseconds of
 * each answer on a line. It is a process of its own because a blocked process cannot time itself.
 */
const [url = ''] = process.argv.slice(2)
const EVERY_MS = 20

for (;;) {
  const startedAt = performance.now()
  const answer = await fetch(url)
  await answer.text()
  process.stdout.write(`${(performance.now() - startedAt).toFixed(1)}\n`)
  await sleep(EVERY_MS)
}
