'use strict'

// PLEO_NEXT=1 moves a service over to the new API
function basis (vendor) {
  if (vendor === 'dinero') {
    return 'https://api.dinero.dk/v1'
  }
  if (vendor === 'billy') {
    return 'https://api.billysbilling.com/v2'
  }
  return 'https://openapi.pleo.io/v1'
}

function pleoOrigin () {
  let origin
  if (process.env.PLEO_NEXT === '1') {
    origin = 'https://external.pleo.io'
  } else {
    origin = 'https://openapi.pleo.io'
  }
  return origin
}

module.exports = { basis, pleoOrigin }
