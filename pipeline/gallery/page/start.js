/* Brings the parts together. What is chosen is kept for a reload: the page is written anew while a batch runs. */

const KEPT = 'civitai-remake-gallery'
const entries = readData('entries')
const searched = entries.map(searchedOf)
const wanted = keptChoice()
const part = (id) => document.getElementById(id)

const cards = new Cards(part('cards'), entries, open)
const detail = new Detail(part('detail'), { step, left })
/* Where the shown entry stands among the chosen ones. */
let shownAt = -1

/* Some browsers forbid a page from the disk to keep anything. */
function keptChoice() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT))
    if (kept && kept.page === location.pathname) return { search: kept.search, filters: kept.filters, order: kept.order }
  } catch { /* as at first */ }
  return { search: '', filters: {}, order: 0 }
}

function keep() {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify({ ...wanted, page: location.pathname }))
  } catch { /* then not */ }
}

function number(count, words) {
  return `${count.toLocaleString('en')} ${words}`
}

function counted() {
  const of = new Map(valuesOf(entries, FILTERS[0]))
  const told = Object.entries(STATES).filter(([state]) => of.has(state)).map(([state, words]) => number(of.get(state), words))
  const unfinished = ['found', 'ready', 'rendering'].some((state) => of.has(state))
  const written = new Date(document.lastModified).toLocaleString()
  const when = unfinished ? `still at work; as of ${written}, reload for more` : `as of ${written}`
  return [number(entries.length, entries.length === 1 ? 'picture' : 'pictures') + ':', told.join(', ') || 'none', `(${when})`].join(' ')
}

function makeFilters() {
  for (const filter of FILTERS) {
    const values = valuesOf(entries, filter)
    const label = make('label', 'field')
    const select = make('select')
    select.id = `filter-${filter.name}`
    select.append(new Option('all', ''))
    values.forEach(([value, count], at) => select.append(new Option(`${wordsOf(filter.name, value)} (${count})`, String(at))))
    const asked = values.findIndex(([value]) => filter.name in wanted.filters && value === wanted.filters[filter.name])
    select.value = asked < 0 ? '' : String(asked)
    if (asked < 0) delete wanted.filters[filter.name]
    select.addEventListener('change', () => {
      if (select.value === '') delete wanted.filters[filter.name]
      else wanted.filters[filter.name] = values[Number(select.value)][0]
      choose()
    })
    label.append(make('span', '', filter.label), select)
    label.hidden = values.length < 2
    part('filters').insertBefore(label, part('order').parentElement)
  }
  ORDERS.forEach(({ label }, at) => part('order').append(new Option(label, String(at))))
}

function showControls() {
  part('search').value = wanted.search
  part('order').value = String(wanted.order)
}

function choose() {
  keep()
  const places = chosen(entries, searched, wanted)
  const all = places.length === entries.length
  part('found').textContent = all ? '' : `${number(places.length, 'of')} ${entries.length.toLocaleString('en')}`
  part('none').hidden = places.length > 0
  part('reset').hidden = !wanted.search && !Object.keys(wanted.filters).length
  cards.show(places)
}

function reset() {
  Object.assign(wanted, { search: '', filters: {} })
  for (const { name } of FILTERS) part(`filter-${name}`).value = ''
  showControls()
  choose()
  part('search').focus()
}

function open(at) {
  shownAt = at
  detail.show(entries[cards.places[at]], at, cards.places.length)
}

function step(by) {
  const at = shownAt + by
  if (at >= 0 && at < cards.places.length) open(at)
}

function left() {
  cards.focus(shownAt)
}

let typing = 0
part('search').addEventListener('input', ({ target }) => {
  clearTimeout(typing)
  typing = setTimeout(() => {
    wanted.search = target.value
    choose()
  }, 120)
})
part('order').addEventListener('change', ({ target }) => {
  wanted.order = Number(target.value)
  choose()
})
part('reset').addEventListener('click', reset)
part('counts').textContent = counted()
makeFilters()
showControls()
choose()
