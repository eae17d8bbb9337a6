import { xhr, version } from './xhr.js'

export function mount(el) {
  xhr('GET', '/tax-codes', null, function (err, res) { // expect: legacy-call getTaxCodes (certain)
    if (err) return (el.textContent = err.message)
    el.innerHTML = res.taxCodes.map(function (t) { return '<li>' + t.name + '</li>' }).join('')
  })

  el.addEventListener('dblclick', function () {
    var req = new XMLHttpRequest()
    req.open('GET', 'https://openapi.pleo.io/v1/account-groups') // expect: legacy-call getAccountGroups (certain)
    req.setRequestHeader('Authorization', 'Bearer ' + sessionStorage.getItem('token'))
    req.onload = function () { el.dataset.groups = req.responseText }
    req.send()
  })

  version(function (v) { el.title = v })
}
