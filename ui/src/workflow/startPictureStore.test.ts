import { beforeEach, describe, expect, it } from 'vitest'
import { look, openPage, type Page } from '../testing/page'
import { useStartPicture } from './startPictureStore'
import { useWorkflow } from './workflowStore'

let page: Page
beforeEach(() => {
  page = openPage()
  page.answers.set('/upload/image', (body) => ({ name: `kept ${String(body?.image)}`, subfolder: '' }))
  page.answers.set('/civitai_remake/generate', () => ({ workflow: {}, workflow_type: 'img2img', fidelity: [] }))
})

describe('the start picture', () => {
  it('of the user is brought to ComfyUI, and its name there goes along with the request', async () => {
    await look('5')
    const start = useStartPicture()
    await start.take(new File(['x'], 'mine.png'))
    expect(start.chosen).toMatchObject({ name: 'kept mine.png', itself: false })
    await useWorkflow().generate()
    expect(page.asked.at(-1)?.body?.start_picture).toBe('kept mine.png')
  })

  it('is not taken over by the next look-up', async () => {
    await look('5')
    await useStartPicture().take(new File(['x'], 'mine.png'))
    await look('6')
    await useWorkflow().generate()
    expect(page.asked.at(-1)?.body).not.toHaveProperty('start_picture')
  })

  it('can be the looked-up picture, fetched by the pack', async () => {
    page.answers.set('/civitai_remake/fetch', () => ({
      image_id: 5, image_url: 'https://image.civitai.com/x', media: 'image', resources: [], other: {}, unreadable: [],
    })) // prettier-ignore
    page.answers.set('/civitai_remake/picture', () => ({}))
    await look('5')
    const start = useStartPicture()
    await start.takeItself()
    const asked = page.asked.find(({ path }) => path === '/civitai_remake/picture')
    expect(asked?.body).toEqual({ image_url: 'https://image.civitai.com/x' })
    expect(start.chosen).toMatchObject({ itself: true })
    start.leave()
    await useWorkflow().generate()
    expect(page.asked.at(-1)?.body).not.toHaveProperty('start_picture')
  })

  it('that cannot be had is told', async () => {
    await look('5')
    const start = useStartPicture()
    await start.takeItself()
    expect(start.fault?.code).toBe('gone')
    expect(start.chosen).toBeNull()
  })

  it('that could not be had for one image is not told of the next', async () => {
    await look('5')
    const start = useStartPicture()
    await start.takeItself()
    await look('6')
    expect(start.fault).toBeNull()
  })
})
