/**
 * Walks through all pages of a list.
 * @param {import('axios').AxiosInstance} client
 */
export async function* pages(client, path, params = {}) {
  let pageOffset = 0
  while (true) {
    const { data } = await client.get(path, { params: { ...params, pageOffset, pageSize: 200 } })
    yield data
    if (data.metadata?.pageInfo?.hasNextPage !== true) return
    pageOffset += 200
  }
}

export const unwrap = (promise) => promise.then((r) => r.data)
