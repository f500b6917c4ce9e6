import { expect, it } from 'vitest'
import { openPage } from '../testing/page'
import { CATEGORY } from './settingRows'
import { useSettings } from './settingsStore'

it("shows the settings in ComfyUI's own dialog", async () => {
  const page = openPage()
  await useSettings().show()
  expect([page.settingsAt, useSettings().open]).toEqual([CATEGORY, false])
})

it('shows them in the panel where ComfyUI has no dialog for them, and hides them there again', async () => {
  const page = openPage()
  page.hasSettings = false
  const settings = useSettings()
  await settings.show()
  expect(settings.open).toBe(true)
  await settings.show()
  expect(settings.open).toBe(false)
})
