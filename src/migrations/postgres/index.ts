import { down, up } from './initial.js'

export const migrations = [{ down, name: 'initial', up }]
