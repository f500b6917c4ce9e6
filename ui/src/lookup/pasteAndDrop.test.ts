import { describe, expect, it } from 'vitest'
import { addressInList, draggedKind, isPicture, metadataInHtml } from './pasteAndDrop'

describe('the clipboard', () => {
  it.each([
    ['<div data-civitai-metadata="%7B%22prompt%22%3A%22a%20%26%20b%22%7D">x</div>', '{"prompt":"a & b"}'],
    ["<p data-civitai-metadata='{&quot;steps&quot;:3}'>", '{"steps":3}'],
    ['<p data-civitai-metadata="{&#34;a&#x22;:&lt;&amp;&gt;}">', '{"a":<&>}'],
    ['<p data-civitai-metadata="%7B%ZZ">', '%7B%ZZ'],
    ['<p data-civitai-metadata="{&nope;&#9999999;}">', '{&nope;&#9999999;}'],
    ['<p data-civitai-metadata="">', null],
    ['<p>100% data</p>', null],
    ['', null],
  ])('of %s holds %s', (html, text) => {
    expect(metadataInHtml(html)).toBe(text)
  })
})

describe('a dragged list', () => {
  it.each([
    ['https://civitai.com/images/1', 'https://civitai.com/images/1'],
    ['# a comment\r\nhttps://civitai.com/images/1\r\nhttps://b.example', 'https://civitai.com/images/1'],
    ['file:///tmp/a.png', null],
    ['', null],
  ])('%j leads to %s', (list, address) => {
    expect(addressInList(list)).toBe(address)
  })
})

const file = (type: string): { kind: string; type: string } => ({ kind: 'file', type })

describe('what is dragged', () => {
  it.each([
    ['address', ['text/uri-list', 'Files'], [file('image/png')]],
    ['picture', ['Files'], [file('image/webp')]],
    ['model', ['Files'], [file('')]],
    ['model', ['Files'], []],
    [null, ['text/plain'], []],
    [null, ['application/x-node'], []],
  ] as const)('is %s for %j', (dragged, types, items) => {
    expect(draggedKind(types, items)).toBe(dragged)
  })

  it.each([
    ['a.png', '', true],
    ['a.JPEG', '', true],
    ['a', 'image/webp', true],
    ['a.safetensors', '', false],
    ['png', '', false],
  ])('%s (%s) as a picture: %s', (name, type, expected) => {
    expect(isPicture({ name, type })).toBe(expected)
  })
})
