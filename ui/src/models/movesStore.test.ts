import { beforeEach, describe, expect, it } from 'vitest'
import { first, look, one, openPage, type Page } from '../testing/page'
import { useMoves } from './movesStore'

let page: Page
beforeEach(() => {
  page = openPage()
})

describe('a file in the wrong folder', () => {
  it('is moved once, and the card says where it is now', async () => {
    let release: (value: unknown) => void = () => undefined
    page.answers.set('/civitai_remake/move-model', () => new Promise((resolve) => (release = resolve)))
    const lookup = await look('5')
    const moves = useMoves()
    const way = moves.move(first(lookup))
    expect([...moves.moving]).toEqual(['1:2'])
    await moves.move(first(lookup))
    release({ ...one, already_downloaded: true, local_path: '/right/x.safetensors', misplaced: null })
    await way
    expect(first(lookup).local_path).toBe('/right/x.safetensors')
    expect([moves.moving.size, page.refreshed]).toEqual([0, 1])
    expect(page.asked.filter((asked) => asked.path === '/civitai_remake/move-model')).toHaveLength(1)
  })

  it('that cannot be moved says why, until it is tried again', async () => {
    const lookup = await look('5')
    const moves = useMoves()
    await moves.move(first(lookup))
    expect(moves.faults['1:2']).toMatchObject({ error: 'no such route' })
    page.answers.set('/civitai_remake/move-model', () => one)
    await moves.move(first(lookup))
    expect(moves.faults).toEqual({})
  })
})
