/**
 * Small JSON helper around fetch.
 *
 * @param {string} base
 * @param {string} token
 */
export const api = (base, token) => {
  const call = async (method, path, body) => {
    const res = await fetch(base + path, {
      method,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      body: body ? JSON.stringify(body) : undefined,
    })
    if (res.status === 204) return null
    const json = await res.json()
    if (!res.ok) throw Object.assign(new Error(json.message ?? res.statusText), { statusCode: res.status })
    return json
  }

  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    put: (path, body) => call('PUT', path, body),
    del: (path) => call('DELETE', path),
  }
}
