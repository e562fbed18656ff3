/** Where the time comes from. Tests hand in a value; the system clock is `src/storage/system-clock.ts`. */
export type Clock = () => Date
