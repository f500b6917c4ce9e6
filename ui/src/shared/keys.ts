/** Keys that must do a thing once. Pure. */

/** A key that is held down presses a button again and again, and with it whatever comes into the button's place. */
export function isHeldPress(event: Pick<KeyboardEvent, 'key' | 'repeat'>, target: Pick<Element, 'closest'>): boolean {
  return event.repeat && (event.key === 'Enter' || event.key === ' ') && target.closest('button, a, summary') !== null
}
