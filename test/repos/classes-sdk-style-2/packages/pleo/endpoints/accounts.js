/** @returns {Promise<{ id: string }>} */
export function create(call, { name, accountNumber, accountCategoryId }) {
  return call('POST', '/accounts', { body: { name, accountNumber, accountCategoryId } }) // expect: legacy-call createAccount
}

export const get = (call, id) => call('GET', '/accounts/' + id) // expect: legacy-call getAccount
