/** A message of the panel in the language of the page. */

import { IntlMessageFormat } from 'intl-messageformat'
import { english, type Key } from './english'
import { fileOf, language } from './language'
import type { Message } from './message'

export type { Key }

/** What stands in a message's places. */
export type Values = Readonly<Record<string, string | number>>

/**
 * The words of a key in the language of the page, English where that language has none. Whoever calls it while rendering
 * or computing follows a change of language; its result is never kept in a constant.
 */
export function say(key: Key, values?: Values): string {
  const [feature, name] = key.split('.') as [keyof typeof english, string]
  const translated = fileOf(language.value, feature)?.[name]
  if (translated !== undefined) return formatMessage(translated, language.value, values)
  return formatMessage((english[feature] as Record<string, Message>)[name] ?? key, 'en', values)
}

const formats = new Map<Message, Map<string, IntlMessageFormat>>()

/** A message with its values. */
export function formatMessage(message: Message, locale: string, values?: Values): string {
  if (typeof message === 'string') return message
  const byLocale = formats.get(message) ?? new Map<string, IntlMessageFormat>()
  const format = byLocale.get(locale) ?? new IntlMessageFormat([...message], locale)
  if (!formats.has(message)) formats.set(message, byLocale)
  byLocale.set(locale, format)
  return String(format.format(values as Record<string, string | number>))
}
