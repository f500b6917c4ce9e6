import { describe, expect, it } from 'vitest'
import { followUp, nextStep, waysBeside, type Situation, type Step, type Way } from './nextStep'

/** An image of four models, all of them here. */
const ready: Situation = {
  away: false,
  reading: false,
  typed: false,
  shown: true,
  keyWanted: false,
  fetchable: 0,
  stopped: 0,
  failed: 0,
  live: 0,
  checking: 0,
  missing: 0,
  hasAuthors: false,
  choice: 'rebuild',
  pictureWanted: false,
  loading: false,
  inFront: false,
}
const lacking = { fetchable: 3, missing: 3 }

describe('the next step', () => {
  it.each<[string, Partial<Situation>, Step]>([
    ['nothing is shown', { shown: false }, 'lookUp'],
    ['a picture to begin with is wanted', { pictureWanted: true, inFront: true }, 'choosePicture'],
    ['such a picture is wanted, and models too', { pictureWanted: true, ...lacking }, 'download'],
    ['ComfyUI is away, whatever else there is', { away: true, live: 2, missing: 3 }, 'away'],
    ['nothing is shown, and something is read', { shown: false, reading: true }, 'reading'],
    ['another address stands in the box', { typed: true, ...lacking }, 'lookUp'],
    ['the models are being looked for', { reading: true, ...lacking }, 'reading'],
    ['models can come', lacking, 'download'],
    ['models can come, for a key', { ...lacking, keyWanted: true }, 'addKey'],
    ['a key is wanted for nothing that can come', { keyWanted: true }, 'load'],
    ['some come', { ...lacking, live: 2, fetchable: 1 }, 'downloading'],
    ['some come, others want a key', { live: 2, fetchable: 1, missing: 3, keyWanted: true }, 'downloading'],
    ['all that can come is stopped', { ...lacking, stopped: 3 }, 'resume'],
    ['some of it is stopped', { ...lacking, stopped: 1 }, 'download'],
    ['all that is stopped wants a key', { ...lacking, stopped: 3, keyWanted: true }, 'addKey'],
    ['some have failed', { ...lacking, failed: 3 }, 'download'],
    ['a file here is being proved', { checking: 1, missing: 1 }, 'checking'],
    ['the rest cannot be had', { missing: 1 }, 'load'],
    ['all are here', {}, 'load'],
    ["the author's is wanted", { hasAuthors: true, choice: 'author' }, 'load'],
    ['it is being loaded', { loading: true }, 'loading'],
    ['it is being loaded without its models', { loading: true, ...lacking }, 'loading'],
    ['it is loaded and in front', { inFront: true }, 'run'],
    ['it is in front without its models', { inFront: true, ...lacking }, 'download'],
    ['it is in front, and one cannot be had', { inFront: true, missing: 1 }, 'run'],
  ])('where %s', (_, fields, step) => {
    expect(nextStep({ ...ready, ...fields })).toBe(step)
  })

  it('is always one, and what is waited for has no way round', () => {
    const flags = ['reading', 'typed', 'shown', 'keyWanted', 'loading', 'inFront'] as const
    const counts = ['fetchable', 'stopped', 'live', 'checking', 'missing'] as const
    for (let at = 0; at < 2 ** 11; at += 1) {
      const fields = Object.fromEntries([
        ...flags.map((flag, bit) => [flag, Boolean(at & (1 << bit))]),
        ...counts.map((count, bit) => [count, at & (1 << (bit + flags.length)) ? 1 : 0]),
      ]) as Partial<Situation>
      const now = { ...ready, ...fields }
      const step = nextStep(now)
      expect(typeof step).toBe('string')
      if (step === 'reading' || step === 'loading') expect(waysBeside(now)).toEqual([])
      if (step === 'run') expect([now.inFront, now.live, now.fetchable]).toEqual([true, 0, 0])
    }
  })
})

describe('the ways beside it', () => {
  it.each<[string, Partial<Situation>, Way[]]>([
    ['nothing is shown', { shown: false }, []],
    ['ComfyUI is away', { away: true, ...lacking }, []],
    ['models can come', lacking, ['downloadThenLoad', 'showFiles', 'load', 'save']],
    ['they want a key', { ...lacking, keyWanted: true }, ['downloadAnyway', 'showFiles', 'load', 'save']],
    ['two have failed', { ...lacking, failed: 2 }, ['downloadThenLoad', 'showFiles', 'retryFailed', 'load', 'save']],
    ['some come', { ...lacking, live: 1 }, ['load', 'save']],
    ['all are here', {}, ['loadAndRun', 'save']],
    ["there is the author's", { hasAuthors: true }, ['loadAndRun', 'loadOther', 'save']],
    ['a picture to begin with is wanted', { pictureWanted: true }, ['load', 'save']],
    ['it is loaded', { inFront: true }, ['load', 'loadAndRun', 'save']],
    ['another address stands in the box', { typed: true }, ['load', 'loadAndRun', 'save']],
  ])('where %s', (_, fields, ways) => {
    expect(waysBeside({ ...ready, ...fields })).toEqual(ways)
  })
})

describe('what was asked to follow', () => {
  it.each<[Step, ReturnType<typeof followUp>]>([
    ['load', 'begin'],
    ['run', 'begin'],
    ['downloading', 'wait'],
    ['checking', 'wait'],
    ['away', 'wait'],
    ['choosePicture', 'drop'],
    ['loading', 'wait'],
    ['download', 'drop'],
    ['resume', 'drop'],
    ['addKey', 'drop'],
    ['lookUp', 'drop'],
    ['reading', 'drop'],
  ])('at the step %s: %s', (step, what) => {
    expect(followUp(step)).toBe(what)
  })
})
