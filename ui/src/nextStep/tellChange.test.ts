import { describe, expect, it } from 'vitest'
import { tellChange, type Heard } from './tellChange'

const nothing: Heard = {
  reading: false, verdict: null, models: 0, choices: null, come: [], failed: [], live: 0, loaded: null, queued: false,
}
const reading = { ...nothing, reading: true }
const found = { ...nothing, verdict: '3 to download', models: 9 }

describe('a change', () => {
  it.each<[string, Heard, Heard, string[]]>([
    ['of nothing', found, found, []],
    ['to reading', nothing, reading, ['Looking it up...']],
    ['to a picture', reading, found, ['9 models: 3 to download.']],
    ['to a picture of one model', reading, { ...found, models: 1 }, ['1 model: 3 to download.']],
    ['to choices', reading, { ...nothing, choices: { title: 'A post', count: 4 } }, ['A post: 4 pictures to choose from.']],
    ['to a fault, which says itself', reading, nothing, []],
    ['to a download', found, { ...found, live: 3, verdict: '3 on the way' }, ['3 on the way']],
    ['of a percent', { ...found, live: 3 }, { ...found, live: 2 }, []],
    ['by a model', found, { ...found, come: ['Rain'], verdict: 'Ready' }, ['Rain is here.', 'Ready']],
    ['by a failure', found, { ...found, failed: ['Rain'] }, ['Rain could not be downloaded.', '3 to download']],
    ['to a workflow', found, { ...found, loaded: 'Workflow loaded' }, ['Workflow loaded']],
    ['to the queue', found, { ...found, queued: true }, ["Handed to ComfyUI's queue."]],
  ])('%s', (_what, before, now, said) => {
    expect(tellChange(before, now)).toEqual(said)
  })
})
