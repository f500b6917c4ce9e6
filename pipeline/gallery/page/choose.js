/* Which entries are shown, and in which order. Nothing here knows the page. */

const STATES = {
  done: 'made', failed: 'failed', skipped: 'left out', rendering: 'being made', ready: 'waiting', found: 'looked up',
}
const LIKENESSES = ['identical', 'same_picture', 'same_composition', 'different', 'unknown']
const GRADES = ['same', 'near', 'alike', 'loose']
/* What can be filtered by; values stand in the order given here, those of a list without one by how many there are. */
const FILTERS = [
  { name: 'state', label: 'State', order: Object.keys(STATES) },
  { name: 'likeness', label: 'Likeness', order: LIKENESSES },
  { name: 'grade', label: 'Grade of the workflow', order: GRADES },
  { name: 'family', label: 'Family', order: null },
  { name: 'program', label: 'Program', order: null },
]
const placeIn = (order) => (entry, name) => {
  const place = order.indexOf(entry[name])
  return place < 0 ? undefined : place
}
const plain = (entry, name) => entry[name]
/* What can be sorted by; what is not known comes last, either way. */
const ORDERS = [
  { label: 'As given', by: null },
  { label: 'Least alike first', by: 'msssim', value: plain, sign: 1 },
  { label: 'Most alike first', by: 'msssim', value: plain, sign: -1 },
  { label: 'Grade of the workflow', by: 'grade', value: placeIn(GRADES), sign: 1 },
  { label: 'Family', by: 'family', value: plain, sign: 1 },
  { label: 'Program', by: 'program', value: plain, sign: 1 },
  { label: 'State', by: 'state', value: placeIn(Object.keys(STATES)), sign: 1 },
  { label: 'Slowest first', by: 'seconds', value: plain, sign: -1 },
]

const WORDS = readData('words')

function readData(id) {
  return JSON.parse(document.getElementById(id).textContent)
}

/* The words for a value of a filter; null is what nobody knows. */
function wordsOf(name, value) {
  if (value === null) return name === 'likeness' ? 'not compared' : 'not known'
  if (name === 'state') return STATES[value] ?? value
  return WORDS[name]?.[value] ?? value
}

/* Cut, not rounded: no number may stand beside a word that begins only there. */
function numberText(msssim) {
  return (Math.floor(Math.round(msssim * 10000) / 100) / 100).toFixed(2)
}

function likenessText(entry) {
  if (!entry.likeness) return null
  const words = wordsOf('likeness', entry.likeness)
  return entry.msssim === undefined ? words : `${words} (${numberText(entry.msssim)})`
}

/* The values that the entries have under a name, each with how many have it. */
function valuesOf(entries, { name, order }) {
  const counts = new Map()
  for (const entry of entries) counts.set(entry[name] ?? null, (counts.get(entry[name] ?? null) ?? 0) + 1)
  const rank = (value) => {
    const place = order ? order.indexOf(value) : -1
    return value === null ? Infinity : place < 0 ? 1000 : place
  }
  return [...counts].sort(([a, many], [b, more]) => rank(a) - rank(b) || more - many || compare(a, b))
}

/* What a search looks in, in small letters. */
function searchedOf(entry) {
  const parts = [entry.key, entry.title, entry.source, entry.prompt, entry.negative_prompt, entry.checkpoint, entry.reason, entry.code, entry.seed]
  return parts.filter((part) => part !== undefined).join('\n').toLowerCase()
}

/* The places of the entries that fit every filter and hold every word, in the order asked for. */
function chosen(entries, searched, wanted) {
  const words = wanted.search.toLowerCase().split(/\s+/).filter(Boolean)
  const asked = FILTERS.filter(({ name }) => name in wanted.filters)
  const places = []
  entries.forEach((entry, place) => {
    const fits = asked.every(({ name }) => (entry[name] ?? null) === wanted.filters[name])
    if (fits && words.every((word) => searched[place].includes(word))) places.push(place)
  })
  const { by, value, sign } = ORDERS[wanted.order] ?? ORDERS[0]
  if (by === null) return places
  const keys = new Map(places.map((place) => [place, value(entries[place], by)]))
  return places.sort((a, b) => {
    const [one, other] = [keys.get(a), keys.get(b)]
    if (one === undefined || other === undefined) return (one === undefined) - (other === undefined) || a - b
    return sign * compare(one, other) || a - b
  })
}

const collator = new Intl.Collator()
function compare(one, other) {
  return typeof one === 'number' ? one - other : collator.compare(String(one), String(other))
}
