import { mount } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref, withDirectives } from 'vue'
import { openPage } from '../testing/page'
import { useConnection } from './connectionStore'
import { vNeedsServer } from './useNeedsServer'

beforeEach(() => void openPage())

it('does nothing while ComfyUI is away, and says why; then it is as it was', async () => {
  const press = vi.fn()
  const count = ref(0)
  const Button = defineComponent(() => () =>
    withDirectives(h('button', { title: 'Look up', onClick: press }, String(count.value)), [[vNeedsServer]]),
  )
  const button = mount(Button)
  const seen = (): unknown[] => ['title', 'aria-disabled'].map((name) => button.element.getAttribute(name))
  await button.trigger('click')
  expect([press.mock.calls.length, ...seen()]).toEqual([1, 'Look up', null])

  useConnection().away = true
  await nextTick()
  await button.trigger('click')
  expect(press).toHaveBeenCalledTimes(1)
  expect(seen()).toEqual(['ComfyUI is away: this works again when it is back.', 'true'])
  count.value += 1
  await nextTick()
  expect(button.text()).toBe('1')
  expect(seen()[1]).toBe('true')

  useConnection().away = false
  await nextTick()
  await button.trigger('click')
  expect([press.mock.calls.length, ...seen()]).toEqual([2, 'Look up', null])
  button.unmount()
})
