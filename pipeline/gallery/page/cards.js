/* The cards: as many as are seen stand in the page, however many there are. */

const GAP = 12
const LEAST_WIDTH = 250
/* Rows above and below what is seen. */
const SPARE = 2
/* A picture is asked for once the scrolling has come to rest at it. */
const RESTS_AFTER = 70

class Cards {
  constructor(list, entries, open) {
    Object.assign(this, { list, entries, open, places: [], live: new Map(), at: 0, columns: 1, resting: 0 })
    this.height = 0
    this.asked = false
    const later = () => this.soon()
    addEventListener('scroll', later, { passive: true })
    addEventListener('resize', later)
    new ResizeObserver(later).observe(list)
    list.addEventListener('keydown', (event) => this.pressed(event))
    list.addEventListener('focusin', (event) => this.focused(event))
  }

  /* Shows these places from the top on. */
  show(places) {
    this.places = places
    if (this.list.getBoundingClientRect().top < 0) scrollTo({ top: 0, behavior: 'instant' })
    this.at = 0
    for (const item of this.live.values()) this.drop(item)
    this.live.clear()
    this.draw()
  }

  soon() {
    if (this.asked) return
    this.asked = true
    requestAnimationFrame(() => {
      this.asked = false
      this.draw()
    })
  }

  draw() {
    const width = this.list.clientWidth
    this.height = Number.parseFloat(getComputedStyle(this.list).getPropertyValue('--card-height'))
    this.columns = Math.max(1, Math.floor((width + GAP) / (LEAST_WIDTH + GAP)))
    const step = this.height + GAP
    const rows = Math.ceil(this.places.length / this.columns)
    this.list.style.height = `${Math.max(0, rows * step - GAP)}px`
    const above = -this.list.getBoundingClientRect().top
    const first = Math.max(0, Math.floor(above / step) - SPARE) * this.columns
    const last = Math.min(this.places.length, (Math.ceil((above + innerHeight) / step) + SPARE) * this.columns)
    for (const [at, item] of this.live) {
      /* Whatever has the focus stays, or the focus would be nowhere. */
      if ((at < first || at >= last) && !item.contains(document.activeElement)) {
        this.drop(item)
        this.live.delete(at)
      }
    }
    const cardWidth = (width - GAP * (this.columns - 1)) / this.columns
    for (let at = first; at < last; at += 1) {
      if (!this.live.has(at)) {
        const item = this.card(at)
        this.live.set(at, item)
        this.list.insertBefore(item, this.behind(at))
      }
    }
    for (const [at, item] of this.live) {
      const [row, column] = [Math.floor(at / this.columns), at % this.columns]
      item.style.width = `${cardWidth}px`
      item.style.transform = `translate(${column * (cardWidth + GAP)}px, ${row * step}px)`
      item.firstChild.tabIndex = at === this.at ? 0 : -1
    }
    if (!this.live.has(this.at) && this.live.size) this.list.querySelector('button').tabIndex = 0
    clearTimeout(this.resting)
    this.resting = setTimeout(() => this.rest(), this.drawn ? RESTS_AFTER : 0)
    this.drawn = true
  }

  /* Whoever reads the page hears the cards in their order. */
  behind(at) {
    const later = [...this.live.keys()].filter((other) => other > at)
    return later.length ? this.live.get(Math.min(...later)) : null
  }

  rest() {
    for (const image of this.list.querySelectorAll('img[data-file]')) {
      image.src = addressOf(image.dataset.file)
      delete image.dataset.file
    }
  }

  /* Without its address a picture that is still on its way is loaded no further. */
  drop(item) {
    for (const image of item.querySelectorAll('img')) image.removeAttribute('src')
    item.remove()
  }

  card(at) {
    const entry = this.entries[this.places[at]]
    const item = make('li')
    item.setAttribute('aria-posinset', at + 1)
    item.setAttribute('aria-setsize', this.places.length)
    const button = make('button', 'card')
    button.type = 'button'
    button.dataset.at = at
    const likeness = likenessText(entry)
    const verdict = make('span', 'verdict', likeness ?? wordsOf('state', entry.state))
    verdict.dataset.likeness = entry.likeness ?? entry.state
    const facts = [entry.family, entry.program, entry.grade && wordsOf('grade', entry.grade)].filter(Boolean)
    button.append(this.pictures(entry), make('span', 'card-name', titleOf(entry)), verdict, make('span', 'quiet card-facts', facts.join(' · ')))
    button.addEventListener('click', () => this.open(at))
    item.append(button)
    return item
  }

  pictures(entry) {
    const box = make('span', 'thumbs')
    const result = entry.results?.[0]
    box.append(this.thumb(entry.original, 'no original'))
    if (result) {
      box.append(this.thumb(result, 'no result'))
    } else {
      const why = make('span', 'thumb why')
      why.append(make('span', 'why-text', entry.reason ?? wordsOf('state', entry.state)))
      if (entry.code) why.append(make('code', 'code', entry.code))
      box.append(why)
    }
    return box
  }

  thumb(file, words) {
    const box = make('span', 'thumb')
    if (!file || isFilm(file)) {
      box.append(make('span', 'quiet', file ? 'film' : words))
      return box
    }
    const image = make('img')
    Object.assign(image, { alt: '', decoding: 'async', draggable: false })
    image.dataset.file = file
    image.addEventListener('error', () => image.replaceWith(make('span', 'quiet', 'not here any more')), { once: true })
    box.append(image)
    return box
  }

  focused({ target }) {
    const at = Number(target.dataset.at)
    if (Number.isNaN(at) || at === this.at) return
    this.at = at
    for (const [other, item] of this.live) item.firstChild.tabIndex = other === at ? 0 : -1
  }

  pressed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const page = this.columns * Math.max(1, Math.floor(innerHeight / (this.height + GAP)))
    const steps = {
      ArrowRight: 1, ArrowLeft: -1, ArrowDown: this.columns, ArrowUp: -this.columns,
      PageDown: page, PageUp: -page, Home: -this.places.length, End: this.places.length,
    }
    if (!(event.key in steps)) return
    event.preventDefault()
    const last = this.places.length - 1
    this.focus(Math.min(last, Math.max(0, this.at + steps[event.key])))
  }

  /* The card of a place, brought into view where it is not. */
  focus(at) {
    if (!this.places.length) return
    this.at = at
    const step = this.height + GAP
    const top = this.list.getBoundingClientRect().top + scrollY + Math.floor(at / this.columns) * step
    const room = innerHeight - this.height
    if (top - scrollY < GAP || top - scrollY > room - GAP) scrollTo({ top: top - room / 2, behavior: 'instant' })
    this.draw()
    this.live.get(at)?.firstChild.focus({ preventScroll: true })
  }
}

function titleOf(entry) {
  return entry.image_id === undefined ? (entry.title ?? entry.source) : `Image ${entry.image_id}`
}
