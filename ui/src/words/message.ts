/** A message as the bundle has it. */

import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'

/** Plain text, or an ICU message as the build has read it. */
export type Message = string | readonly MessageFormatElement[]

/** The messages of a feature, by key. */
export type MessageFile = Readonly<Record<string, Message>>
