/** Numbers, sizes and times as people read them, in the language of the page. */

import { language } from './language'
import { say } from './say'

/** `96.5 / 144.0 MB`; gigabytes from one on, both numbers in the same unit. */
export function formatProgress(done: number, total: number | null): string {
  if (total === null) return formatBytes(done)
  return `${inUnit(done, unitFor(total))} / ${formatBytes(total)}`
}

export function formatBytes(bytes: number): string {
  const unit = unitFor(bytes)
  return `${inUnit(bytes, unit)} ${unit.name}`
}

export function formatSpeed(bytesPerSecond: number | null): string {
  return bytesPerSecond === null ? '' : `${formatBytes(bytesPerSecond)}/s`
}

export function formatEta(seconds: number | null): string {
  if (seconds === null || !Number.isFinite(seconds)) return ''
  const whole = Math.max(0, Math.round(seconds))
  if (whole < 60) return say('numbers.secondsLeft', { seconds: whole })
  if (whole < 3600) return say('numbers.minutesLeft', { minutes: Math.floor(whole / 60), seconds: whole % 60 })
  return say('numbers.hoursLeft', { hours: Math.floor(whole / 3600), minutes: Math.floor((whole % 3600) / 60) })
}

/** A day: `26 Nov 2026`. */
export const formatDay = (date: Date | number): string =>
  new Intl.DateTimeFormat(language.value, { dateStyle: 'medium' }).format(date)

/** `5 minutes ago`, `yesterday`; `count` of the past is below zero. */
export const formatAgo = (count: number, unit: Intl.RelativeTimeFormatUnit): string =>
  new Intl.RelativeTimeFormat(language.value, { numeric: 'auto' }).format(count, unit)

/** How far something has come, `progress` in percent: never whole before it is. */
export const formatPercent = (progress: number): string => `${Math.floor(progress)}%`

interface Unit {
  name: string
  bytes: number
  digits: number
}

const GB: Unit = { name: 'GB', bytes: 1_000_000_000, digits: 2 }
const MB: Unit = { name: 'MB', bytes: 1_000_000, digits: 1 }
const unitFor = (bytes: number): Unit => (bytes >= GB.bytes ? GB : MB)
const inUnit = (bytes: number, { bytes: size, digits }: Unit): string => formatOf(digits).format(bytes / size)

const formats = new Map<string, Intl.NumberFormat>()

/** Making one takes longer than using it a thousand times. */
function formatOf(digits: number): Intl.NumberFormat {
  const key = `${language.value} ${digits}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(language.value, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  formats.set(key, made)
  return made
}
