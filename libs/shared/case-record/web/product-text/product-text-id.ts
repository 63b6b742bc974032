/** Id of the sentence for a name that comes with the product: its English words. */
export function productTextId(typed: string) {
  return `case-record.product-text.${typed.toLowerCase().replaceAll(/[^a-z]+/g, '-')}` as const;
}
