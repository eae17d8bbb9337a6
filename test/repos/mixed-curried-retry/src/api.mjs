import { withRetry } from './retry.mjs'

const retry = withRetry(4)

const check = async res => {
  if (res.status === 429 || res.status >= 500) throw new Error('try again: ' + res.status)
  return res.status === 204 ? undefined : res.json()
}

/** api(base)(token)(method)(path, body) */
export const api = base => token => method => (path, body) =>
  retry(() =>
    fetch(`${base}/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    }).then(check))
