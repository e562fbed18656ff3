import type { Field } from 'payload'

import { inEveryLanguage } from '../../src/i18n/in-every-language.js'
import { label } from '../../src/i18n/translate.js'
import { bounceMailbox } from './bounce-mailbox.js'
import { LENGTHS } from '../../src/domain/lengths.js'
import { firstDay, mailDomain, onePerDomain, timeOfDay } from './delivery-values.js'

/** A limit beyond this one is none. */
const MOST_MESSAGES = 1_000_000_000

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const

/** Beside each other where there is room. */
const inOneRow = (...fields: Field[]): Field => ({ type: 'row', fields })

const perDomain: Field = {
  name: 'perDomain',
  type: 'array',
  label: label('pace:perDomain'),
  validate: onePerDomain,
  labels: { singular: label('pace:domain'), plural: label('pace:perDomain') },
  admin: { description: label('pace:perDomainHint') },
  fields: [
    inOneRow(
      {
        name: 'domain',
        type: 'text',
        maxLength: LENGTHS.address,
        label: label('pace:domain'),
        required: true,
        validate: mailDomain,
      },
      {
        name: 'perMinute',
        type: 'number',
        label: label('pace:perMinute'),
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
  label: label('pace:windows'),
  labels: { singular: label('pace:window'), plural: label('pace:windows') },
  admin: { description: label('pace:windowsHint') },
  fields: [
    {
      name: 'weekdays',
      type: 'select',
      hasMany: true,
      label: label('pace:weekdays'),
      required: true,
      options: WEEKDAYS.map((value) => ({ label: label(`pace:weekday${value}`), value })),
    },
    inOneRow(
      {
        name: 'from',
        type: 'text',
        maxLength: LENGTHS.code,
        label: label('pace:from'),
        required: true,
        validate: timeOfDay,
      },
      {
        name: 'to',
        type: 'text',
        maxLength: LENGTHS.code,
        label: label('pace:to'),
        required: true,
        validate: timeOfDay,
      },
    ),
  ],
}

const warmUp: Field = {
  name: 'warmUp',
  type: 'group',
  label: label('pace:warmUp'),
  admin: { description: label('pace:warmUpHint') },
  fields: [
    {
      name: 'startsOn',
      type: 'text',
      maxLength: LENGTHS.day,
      label: label('pace:startsOn'),
      validate: firstDay,
    },
    {
      name: 'perDay',
      type: 'number',
      hasMany: true,
      label: label('pace:perDay'),
      min: 1,
      max: MOST_MESSAGES,
    },
  ],
}

/** How a publication's mailings go out. */
export const deliveryRules: Field = {
  name: 'delivery',
  type: 'group',
  label: inEveryLanguage('pace:delivery'),
  admin: { description: label('pace:deliveryHint') },
  fields: [
    inOneRow(
      { name: 'connections', type: 'number', label: label('pace:connections'), min: 1, max: 100 },
      {
        name: 'perSecond',
        type: 'number',
        label: label('pace:perSecond'),
        min: 1,
        max: MOST_MESSAGES,
      },
      {
        name: 'perMinute',
        type: 'number',
        label: label('pace:perMinute'),
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
      label: label('pace:resendUncertain'),
      admin: { description: label('pace:resendUncertainHint') },
    },
    {
      name: 'bounceMailbox',
      type: 'text',
      maxLength: LENGTHS.address,
      label: label('pace:bounceMailbox'),
      validate: bounceMailbox,
      admin: { description: label('pace:bounceMailboxHint') },
    },
  ],
}
