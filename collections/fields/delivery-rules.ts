import type { Field } from 'payload'

import { labelsByLanguage } from '../../src/i18n/labels-by-language.js'
import { label } from '../../src/i18n/translate.js'
import { validateBounceMailbox } from './validate-bounce-mailbox.js'
import { MAX_LENGTHS } from '../../src/domain/max-lengths.js'
import {
  validateFirstDay,
  validateMailDomain,
  validateOnePerDomain,
  validateTimeOfDay,
} from './validate-delivery-rules.js'

/** A higher limit is no limit. */
const MOST_MESSAGES = 1_000_000_000

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const

/** Fields side by side where there is room. */
const inOneRow = (...fields: Field[]): Field => ({ type: 'row', fields })

const perDomain: Field = {
  name: 'perDomain',
  type: 'array',
  label: label('rateLimits:perDomain'),
  validate: validateOnePerDomain,
  labels: { singular: label('rateLimits:domain'), plural: label('rateLimits:perDomain') },
  admin: { description: label('rateLimits:perDomainHint') },
  fields: [
    inOneRow(
      {
        name: 'domain',
        type: 'text',
        maxLength: MAX_LENGTHS.address,
        label: label('rateLimits:domain'),
        required: true,
        validate: validateMailDomain,
      },
      {
        name: 'perMinute',
        type: 'number',
        label: label('rateLimits:perMinute'),
        min: 1,
        max: MOST_MESSAGES,
        required: true,
      },
    ),
  ],
}

const windows: Field = {
  name: 'windows',
  type: 'array',
  label: label('rateLimits:windows'),
  labels: { singular: label('rateLimits:window'), plural: label('rateLimits:windows') },
  admin: { description: label('rateLimits:windowsHint') },
  fields: [
    {
      name: 'weekdays',
      type: 'select',
      hasMany: true,
      label: label('rateLimits:weekdays'),
      required: true,
      options: WEEKDAYS.map((value) => ({ label: label(`rateLimits:weekday${value}`), value })),
    },
    inOneRow(
      {
        name: 'from',
        type: 'text',
        maxLength: MAX_LENGTHS.code,
        label: label('rateLimits:from'),
        required: true,
        validate: validateTimeOfDay,
      },
      {
        name: 'to',
        type: 'text',
        maxLength: MAX_LENGTHS.code,
        label: label('rateLimits:to'),
        required: true,
        validate: validateTimeOfDay,
      },
    ),
  ],
}

const warmUp: Field = {
  name: 'warmUp',
  type: 'group',
  label: label('rateLimits:warmUp'),
  admin: { description: label('rateLimits:warmUpHint') },
  fields: [
    {
      name: 'startsOn',
      type: 'text',
      maxLength: MAX_LENGTHS.day,
      label: label('rateLimits:startsOn'),
      validate: validateFirstDay,
    },
    {
      name: 'perDay',
      type: 'number',
      hasMany: true,
      label: label('rateLimits:perDay'),
      min: 1,
      max: MOST_MESSAGES,
    },
  ],
}

/** The rules for a publication's mailings: rate, hours, warm-up, bounces. */
export const deliveryRulesField: Field = {
  name: 'delivery',
  type: 'group',
  label: labelsByLanguage('rateLimits:delivery'),
  admin: { description: label('rateLimits:deliveryHint') },
  fields: [
    inOneRow(
      {
        name: 'connections',
        type: 'number',
        label: label('rateLimits:connections'),
        min: 1,
        max: 100,
      },
      {
        name: 'perSecond',
        type: 'number',
        label: label('rateLimits:perSecond'),
        min: 1,
        max: MOST_MESSAGES,
      },
      {
        name: 'perMinute',
        type: 'number',
        label: label('rateLimits:perMinute'),
        min: 1,
        max: MOST_MESSAGES,
      },
    ),
    perDomain,
    windows,
    warmUp,
    {
      name: 'resendUncertain',
      type: 'checkbox',
      defaultValue: false,
      label: label('rateLimits:resendUncertain'),
      admin: { description: label('rateLimits:resendUncertainHint') },
    },
    {
      name: 'bounceMailbox',
      type: 'text',
      maxLength: MAX_LENGTHS.address,
      label: label('rateLimits:bounceMailbox'),
      validate: validateBounceMailbox,
      admin: { description: label('rateLimits:bounceMailboxHint') },
    },
  ],
}
