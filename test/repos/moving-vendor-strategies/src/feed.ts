export interface FeedItem { id: string; amount: number; currency: string; shop?: string; who?: string; exported: boolean }

export abstract class Feed<Raw> {
  abstract readonly name: string
  protected abstract load(offset: number): Promise<{ items: Raw[]; next: number | null }>
  protected abstract map(raw: Raw): FeedItem

  async *[Symbol.asyncIterator](): AsyncGenerator<FeedItem> {
    let offset: number | null = 0
    while (offset !== null) {
      const page: { items: Raw[]; next: number | null } = await this.load(offset)
      for (const raw of page.items) yield this.map(raw)
      offset = page.next
    }
  }
}
