import type { DeclarativeRestApiSettings, IExecutePaginationFunctions, INodeExecutionData } from 'n8n-workflow'

import { PAGE_SIZE } from './constants.js'

/** Offset paging for every list of this node. The URL itself comes from the operation's routing. */
export function offsetPagination(rootKey: string) {
  return async function (
    this: IExecutePaginationFunctions,
    requestOptions: DeclarativeRestApiSettings.ResultOptions,
  ): Promise<INodeExecutionData[]> {
    const all: INodeExecutionData[] = []
    let pageOffset = 0
    for (;;) {
      requestOptions.options.qs = { ...requestOptions.options.qs, pageOffset, pageSize: PAGE_SIZE }
      const page = await this.makeRoutingRequest(requestOptions)
      const rows = (page[0]?.json?.[rootKey] ?? []) as Array<Record<string, never>>
      all.push(...rows.map((json) => ({ json })))
      if (rows.length < PAGE_SIZE) return all
      pageOffset += PAGE_SIZE
    }
  }
}
