import type { ApiWorkflow } from '../domain/wire'

export interface CanvasHost {
  loadApiJson(workflow: ApiWorkflow, name: string): Promise<void> | void
}

export async function loadOntoCanvas(
  host: CanvasHost,
  workflow: ApiWorkflow,
  imageId: number,
): Promise<{ name: string; nodeCount: number }> {
  const name = `civitai_${imageId}`
  await host.loadApiJson(workflow, name)
  return { name, nodeCount: Object.keys(workflow).length }
}
