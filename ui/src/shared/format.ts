/** Numbers as people read them. Pure. */

/** `96.5 / 144.0 MB`; gigabytes from one on, both numbers in the same unit. */
export function formatProgress(done: number, total: number | null): string {
  if (total === null) return formatBytes(done)
  const [unit, size] = unitFor(total)
  return `${(done / size).toFixed(unit === 'GB' ? 2 : 1)} / ${formatBytes(total)}`
}

export function formatBytes(bytes: number): string {
  const [unit, size] = unitFor(bytes)
  return `${(bytes / size).toFixed(unit === 'GB' ? 2 : 1)} ${unit}`
}

export function formatSpeed(bytesPerSecond: number | null): string {
  return bytesPerSecond === null ? '' : `${formatBytes(bytesPerSecond)}/s`
}

export function formatEta(seconds: number | null): string {
  if (seconds === null || !Number.isFinite(seconds)) return ''
  const whole = Math.max(0, Math.round(seconds))
  if (whole < 60) return `${whole} s left`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s left`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min left`
}

export function formatStrength(weight: number | null): string {
  return weight === null ? 'strength unknown' : String(weight)
}

/** The number inside a progress bar; below eleven percent there is no room for it. */
export function barLabel(progress: number): string {
  return progress > 10 ? `${Math.round(progress)}%` : ''
}

function unitFor(bytes: number): ['GB' | 'MB', number] {
  return bytes >= 1_000_000_000 ? ['GB', 1_000_000_000] : ['MB', 1_000_000]
}

const KINDS: Record<string, string> = {
  lora: 'LoRA',
  vae: 'VAE',
  controlnet: 'ControlNet',
  text_encoder: 'Text encoder',
  diffusion_model: 'Diffusion model',
  clip_vision: 'CLIP vision',
  motion_module: 'Motion module',
}

/** A kind of model in the field's own spelling. */
export function formatKind(kind: string): string {
  return KINDS[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1).replace('_', ' ')
}
