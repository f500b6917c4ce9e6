/** Keys that must do a thing once. Pure. */

/** Enter that is held down presses a button again and again, and with it whatever takes the focus next. Space acts when it is let go. */
export function isHeldPress(event: Pick<KeyboardEvent, 'key' | 'repeat'>, target: Pick<Element, 'closest'>): boolean {
  return event.repeat && event.key === 'Enter' && target.closest('button, a, summary') !== null
}
