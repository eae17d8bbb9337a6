import * as get from './get.operation'
import * as getMany from './getMany.operation'
import * as markExported from './markExported.operation'

export { get, getMany, markExported }
