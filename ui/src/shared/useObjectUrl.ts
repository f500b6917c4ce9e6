import { onBeforeUnmount, ref, watch, type Ref } from 'vue'

/** An address for a file that lives only in this page; taken back when the file changes or nobody shows it any more. */
export function useObjectUrl(file: () => File | null): Ref<string | null> {
  const url = ref<string | null>(null)

  function release(): void {
    if (url.value) URL.revokeObjectURL(url.value)
    url.value = null
  }

  watch(
    file,
    (given) => {
      release()
      if (given) url.value = URL.createObjectURL(given)
    },
    { immediate: true },
  )
  onBeforeUnmount(release)
  return url
}
