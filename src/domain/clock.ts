/** Gives the current time. Tests pass a fixed value; the system clock is in `src/storage/system-clock.ts`. */
export type Clock = () => Date
