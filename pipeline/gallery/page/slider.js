/* Elements, and two pictures over each other with an edge between them. Texts only ever come in as text. */

function make(tag, className, text) {
  const element = document.createElement(tag)
  if (className) element.className = className
  if (text !== undefined) element.textContent = text
  return element
}

/* A file below this folder as an address, whatever stands in its name. */
const addressOf = (file) => file.split('/').map(encodeURIComponent).join('/')
const isFilm = (file) => /\.(mp4|webm)$/i.test(file)
const nameOf = (file) => file.slice(file.lastIndexOf('/') + 1)

/* A picture or a film of this folder; `gone` is told where it cannot be shown. */
function picture(file, alt, gone) {
  const element = make(isFilm(file) ? 'video' : 'img', 'picture')
  if (isFilm(file)) {
    Object.assign(element, { controls: true, loop: true, muted: true, preload: 'metadata' })
    element.setAttribute('aria-label', alt)
  } else {
    Object.assign(element, { alt, decoding: 'async', draggable: false })
  }
  element.addEventListener('error', () => gone(element), { once: true })
  element.src = addressOf(file)
  return element
}

/* Both over each other. The range lies over them, unseen but for its focus: the edge is its thumb, for pointers and keys. */
function slider(original, result) {
  const box = make('div', 'slider')
  const lower = picture(original, 'Original', failed)
  const upper = picture(result, 'Result', failed)
  const edge = make('span', 'edge')
  edge.setAttribute('aria-hidden', 'true')
  const range = make('input')
  Object.assign(range, { type: 'range', min: 0, max: 100, value: 50, step: 1 })
  range.setAttribute('aria-label', 'How much of the original is seen beside the result')

  function move() {
    const share = Number(range.value)
    upper.style.clipPath = `inset(0 0 0 ${share}%)`
    edge.style.left = `${share}%`
    range.setAttribute('aria-valuetext', `${share} percent of the original`)
  }
  /* As large as the place has room for, in the shape of the original; the result is shown in that shape. */
  function shape() {
    if (lower.naturalWidth) {
      box.style.setProperty('--shape', `${lower.naturalWidth} / ${lower.naturalHeight}`)
      box.style.setProperty('--ratio', String(lower.naturalWidth / lower.naturalHeight))
    }
  }
  function failed(element) {
    box.replaceChildren(make('p', 'missing', `${nameOf(element === lower ? original : result)} is not here any more.`))
  }
  lower.addEventListener('load', shape)
  range.addEventListener('input', move)
  const names = ['Original', 'Result'].map((name, at) => make('span', at ? 'name right' : 'name', name))
  for (const name of names) name.setAttribute('aria-hidden', 'true')
  box.append(lower, upper, edge, ...names, range)
  move()
  const fit = make('div', 'fit')
  fit.append(box)
  return fit
}

/* Both beside each other, or the one there is. */
function pair(original, result) {
  const box = make('div', 'pair')
  for (const [file, name] of [[original, 'Original'], [result, 'Result']]) {
    if (!file) continue
    const figure = make('figure')
    const gone = (element) => element.replaceWith(make('p', 'missing', `${nameOf(file)} is not here any more.`))
    figure.append(picture(file, name, gone), make('figcaption', 'quiet', name))
    box.append(figure)
  }
  return box
}
