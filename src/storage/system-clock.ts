import type { Clock } from '../domain/clock.js'

/** The one place that reads the time. */
export const systemClock: Clock = () => new Date()
