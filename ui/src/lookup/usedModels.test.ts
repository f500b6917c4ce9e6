import { describe, expect, it } from 'vitest'
import { resource } from '../testing/examples'
import { chosenResources, isOn, usedResource } from './usedModels'

describe('a model', () => {
  it.each([
    ['is on', {}, {}, true],
    ['that is only linked is off', { off: 'linked' }, {}, false],
    ['that the site adds is off', { off: 'internal' }, {}, false],
    ['of an older server is off when linked', { linked_only: true }, {}, false],
    ['that is off can be switched on', { off: 'internal' }, { '1:2': true }, true],
    ['that is on can be switched off', {}, { '1:2': false }, false],
    ['is not touched by the switch of another', {}, { '3:4': false }, true],
  ] as const)('%s', (_words, fields, switches, on) => {
    expect(isOn(resource(fields), switches)).toBe(on)
    expect(chosenResources([resource(fields)], switches)).toHaveLength(on ? 1 : 0)
  })

  it('that is used is one of the image, whatever it was before', () => {
    const mention = { linked_only: true, internal: true, name: 'Rainy' }
    expect(usedResource(resource({ linked_only: true, internal: true, off: 'internal', mention }))).toMatchObject({
      linked_only: false,
      internal: false,
      off: null,
      mention: { linked_only: false, internal: false, name: 'Rainy' },
    })
  })
})
