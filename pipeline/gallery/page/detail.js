/* One picture at its largest, with all that is known of it. */

class Detail {
  constructor(dialog, { step, left }) {
    this.dialog = dialog
    this.step = step
    this.beside = false
    this.part = (id) => document.getElementById(id)
    this.part('previous').addEventListener('click', () => step(-1))
    this.part('next').addEventListener('click', () => step(1))
    this.part('close').addEventListener('click', () => dialog.close())
    dialog.addEventListener('close', left)
    dialog.addEventListener('keydown', (event) => this.pressed(event))
  }

  /* Shows an entry; `place` is where it stands among `count`. */
  show(entry, place, count) {
    this.part('detail-name').textContent = titleOf(entry)
    this.part('detail-place').textContent = `${(place + 1).toLocaleString('en')} of ${count.toLocaleString('en')}`
    this.part('previous').disabled = place === 0
    this.part('next').disabled = place === count - 1
    this.showPictures(entry, entry.results?.[0])
    this.part('facts').replaceChildren(...this.facts(entry))
    this.part('facts').scrollTop = 0
    if (!this.dialog.open) {
      this.dialog.showModal()
      this.part('next').disabled ? this.part('close').focus() : this.part('next').focus()
    }
  }

  showPictures(entry, result) {
    const { original } = entry
    const both = original && result
    const stage = this.part('stage')
    const slides = both && !isFilm(original) && !isFilm(result)
    const parts = []
    if (slides) parts.push(this.ways(entry, result))
    if (!original && !result) parts.push(make('p', 'missing', 'There is no picture of it.'))
    else parts.push(slides && !this.beside ? slider(original, result) : pair(original, result))
    const names = entry.results ?? []
    if (names.length > 1) parts.push(this.others(entry, names, result))
    stage.replaceChildren(...parts)
  }

  ways(entry, result) {
    const box = make('div', 'ways')
    for (const [words, beside] of [['Slider', false], ['Side by side', true]]) {
      const button = make('button', 'button', words)
      button.type = 'button'
      button.setAttribute('aria-pressed', this.beside === beside)
      button.addEventListener('click', () => {
        this.beside = beside
        this.showPictures(entry, result)
        this.part('stage').querySelector('[aria-pressed=true]').focus()
      })
      box.append(button)
    }
    return box
  }

  others(entry, names, result) {
    const box = make('div', 'ways')
    names.forEach((name, at) => {
      const button = make('button', 'button', `Result ${at + 1}`)
      button.type = 'button'
      button.setAttribute('aria-pressed', name === result)
      button.addEventListener('click', () => {
        this.showPictures(entry, name)
        this.part('stage').lastChild.children[at].focus()
      })
      box.append(button)
    })
    return box
  }

  facts(entry) {
    const parts = []
    const verdict = make('p', 'verdict large', likenessText(entry) ?? wordsOf('state', entry.state))
    verdict.dataset.likeness = entry.likeness ?? entry.state
    parts.push(verdict)
    if (entry.grade) parts.push(make('p', '', `Grade of the workflow: ${wordsOf('grade', entry.grade)}`))
    if (entry.reason || entry.code) {
      const why = make('div', 'fault')
      if (entry.reason) why.append(make('p', '', entry.reason))
      if (entry.code) why.append(make('code', 'code', entry.code))
      parts.push(why)
    }
    parts.push(this.links(entry), this.table(entry))
    for (const [label, text] of [['Prompt', entry.prompt], ['Negative prompt', entry.negative_prompt]]) {
      if (text) parts.push(make('h3', '', label), make('p', 'prompt', text))
    }
    return parts
  }

  table(entry) {
    const list = make('dl')
    const rows = [
      ['State', wordsOf('state', entry.state)], ['Family', entry.family], ['Program', entry.program],
      ['Model', entry.image_id === undefined ? undefined : entry.title], ['Checkpoint', entry.checkpoint], ['Seed', entry.seed],
      ['Likeness', entry.msssim === undefined ? undefined : `${entry.msssim.toFixed(4)} (multi-scale structural similarity)`],
      ['Rendered in', entry.seconds === undefined ? undefined : `${entry.seconds.toFixed(1)} s`], ['On', entry.host],
      ['Given as', entry.source],
    ]
    for (const [label, value] of rows) {
      if (value !== undefined) list.append(make('dt', '', label), make('dd', '', value))
    }
    return list
  }

  links(entry) {
    const box = make('p', 'links')
    const link = (words, address, more = {}) => {
      const anchor = Object.assign(make('a', '', words), more)
      anchor.href = address
      box.append(anchor)
    }
    if (/^https?:/.test(entry.page_url ?? '')) link('Page on Civitai', entry.page_url, { target: '_blank', rel: 'noopener noreferrer' })
    if (entry.original) link('Original', addressOf(entry.original), { target: '_blank' })
    ;(entry.results ?? []).forEach((file, at) => link(at ? `Result ${at + 1}` : 'Result', addressOf(file), { target: '_blank' }))
    if (entry.workflow) link('Workflow', addressOf(entry.workflow), { download: nameOf(entry.workflow) })
    if (entry.report) link('Report', addressOf(entry.report), { target: '_blank' })
    return box
  }

  /* The next picture by an arrow, but where the arrows are the slider's or move the text. */
  pressed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest('input, video, .facts')) return
    const step = { ArrowRight: 1, ArrowLeft: -1, PageDown: 1, PageUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    this.step(step)
  }
}
