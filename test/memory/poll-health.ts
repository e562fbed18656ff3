import { setTimeout as sleep } from 'node:timers/promises'

/**
 * As a process: `poll-health.ts URL`. Asks again and again, as a load balancer does, and says each answer's milliseconds
 * on a line of its own; a process of its own, because one that is silent cannot time itself.
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
