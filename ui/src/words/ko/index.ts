import { filesOf } from '../filesOf'

export const files = filesOf(import.meta.glob<Record<string, string>>('./*.json', { eager: true, import: 'default' }))
