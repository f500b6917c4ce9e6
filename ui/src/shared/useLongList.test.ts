import { describe, expect, it } from 'vitest'
import { ref } from 'vue'
import { AT_ONCE, useLongList } from './useLongList'

describe('a long list', () => {
  it('is shown whole where it is short', () => {
    const { shown, left } = useLongList(
      () => [1, 2, 3],
      () => 'a',
    )
    expect([shown.value.length, left.value]).toEqual([3, 0])
  })

  it('shows its beginning, and more each time it is asked', () => {
    const all = Array.from({ length: 10_000 }, (_, place) => place)
    const { shown, left, next, showMore } = useLongList(
      () => all,
      () => 'a',
    )
    expect([shown.value.length, left.value, next.value]).toEqual([AT_ONCE, 10_000 - AT_ONCE, AT_ONCE])
    showMore()
    expect(shown.value).toEqual(all.slice(0, 2 * AT_ONCE))
  })

  it('brings the few that are left in its last step', () => {
    const { left, next, showMore } = useLongList(
      () => Array.from({ length: AT_ONCE + 5 }),
      () => 'a',
    )
    expect(next.value).toBe(5)
    showMore()
    expect([left.value, next.value]).toEqual([0, 0])
  })

  it('begins anew with another picture, not with a change of the list', () => {
    const about = ref('a')
    const all = ref(Array.from({ length: 200 }))
    const { shown, showMore } = useLongList(
      () => all.value,
      () => about.value,
    )
    showMore()
    all.value = Array.from({ length: 199 })
    expect(shown.value.length).toBe(2 * AT_ONCE)
    about.value = 'b'
    expect(shown.value.length).toBe(AT_ONCE)
  })
})
