import { describe, expect, it } from 'vitest'
import type { PreflightFile } from '../wire/preflight'
import { decisionsOf, describeDrive, describeFile } from './preflight'

const file = (fields: Partial<PreflightFile>): PreflightFile => ({
  file_key: '1:2',
  filename: 'x.safetensors',
  folder: '/models/loras',
  bytes: 100_000_000,
  kept_bytes: 0,
  needs_key: false,
  early_access: false,
  early_access_until: null,
  pickle: false,
  can_run_code: false,
  pickle_scan: 'Success',
  ...fields,
})
const said = (fields: Partial<PreflightFile>, key = { has_key: false, key_valid: null as boolean | null }): string[] =>
  describeFile(file(fields), key).map((note) => note.text)

describe('what is worth saying before a download', () => {
  it.each([
    [{}, []],
    [{ needs_key: null, early_access: null }, []],
    [{ kept_bytes: 40_000_000 }, ['40.0 MB here already']],
    [{ kept_bytes: 100_000_000 }, ['here already']],
    [{ needs_key: true }, ['needs an API key']],
    [{ early_access: true }, ['early access']],
    [{ early_access: true, early_access_until: '2026-12-01T10:00:00Z' }, ['early access until 2026-12-01']],
    [{ pickle: true, can_run_code: true }, ['pickle']],
    [{ pickle: true }, ['pickle, loaded safely']],
  ])('of %o is %o', (fields, notes) => {
    expect(said(fields)).toEqual(notes)
  })

  it.each([
    [true, []],
    [null, []],
    [false, ['needs an API key that Civitai accepts']],
  ])('of a file that needs a key, where one is set that Civitai takes (%s)', (key_valid, notes) => {
    expect(said({ needs_key: true }, { has_key: true, key_valid })).toEqual(notes)
    expect(said({}, { has_key: true, key_valid })).toEqual([])
  })

  it('tells how a drive stands', () => {
    const drive = { folders: ['D:/loras', 'D:/vae'], needed_bytes: 2e9, free_bytes: 5e9, fits: true }
    expect(describeDrive(drive, 1)).toBe('Needs 2.00 GB, 5.00 GB free')
    expect(describeDrive(drive, 2)).toBe('Drive of D:/loras: needs 2.00 GB, 5.00 GB free')
    expect(describeDrive({ ...drive, fits: false }, 1)).toContain('Not enough room.')
  })
})

describe('what must be decided before a download', () => {
  const whole = { refused: [], total_bytes: 5, drives: [], fits: true, has_key: true, key_valid: true, pickles_allowed: false }
  it.each([
    [{}, {}, []],
    [{ pickle: true }, {}, []],
    [{ needs_key: true }, {}, []],
    [{ folder_code: 'chosen' as const }, {}, []],
    [{ folder_code: 'begun' as const }, {}, []],
    [{ pickle: true, can_run_code: true }, {}, ['pickle']],
    [{ pickle: true, can_run_code: true }, { pickles_allowed: true }, []],
    [{ needs_key: true }, { has_key: false }, ['key']],
    [{ needs_key: true }, { key_valid: false }, ['key']],
    [{ early_access: true }, {}, ['early_access']],
    [{ folder_code: 'passed_over' as const }, {}, ['folder']],
    [{}, { fits: false }, ['room']],
  ])('of a file %o where %o', (fields, all, decisions) => {
    expect(decisionsOf({ ...whole, ...all, files: [file(fields)] })).toEqual(decisions)
  })

  it('is that nothing would come', () => {
    expect(decisionsOf({ ...whole, files: [] })).toEqual(['nothing'])
  })
})
