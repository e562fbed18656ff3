import { mjmlTypes } from './mjml-types.js'

process.stdout.write(mjmlTypes())
