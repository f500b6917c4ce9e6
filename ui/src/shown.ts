/** What is seen of a look-up, as one piece that is fetched after the first paint. */

export { default as ChoicesGrid } from './result/ChoicesGrid.vue'
export { default as ShownImage } from './ShownImage.vue'
