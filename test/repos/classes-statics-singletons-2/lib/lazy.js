'use strict'

/** Calls `make` on first use and remembers the result. */
module.exports = function lazy (make) {
  let value
  let done = false
  return () => {
    if (!done) {
      value = make()
      done = true
    }
    return value
  }
}
