'use strict';
module.exports = {
  __esModule: true,
  get array() { return require('../packages/zod.js').array; },
  get boolean() { return require('../packages/zod.js').boolean; },
  get core() { return require('../packages/zod.js').core; },
  get enum() { return require('../packages/zod.js').enum; },
  get globalRegistry() { return require('../packages/zod.js').globalRegistry; },
  get int() { return require('../packages/zod.js').int; },
  get literal() { return require('../packages/zod.js').literal; },
  get looseObject() { return require('../packages/zod.js').looseObject; },
  get object() { return require('../packages/zod.js').object; },
  get record() { return require('../packages/zod.js').record; },
  get strictObject() { return require('../packages/zod.js').strictObject; },
  get string() { return require('../packages/zod.js').string; },
  get union() { return require('../packages/zod.js').union; },
  get z() { return require('../packages/zod.js').z; },
};
