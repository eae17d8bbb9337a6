import nodeFetch from 'node-fetch'
import config from '../config.cjs'

/** @param {string} path */
const get = async (path) => {
  const res = await nodeFetch(config.base + path, { headers: { Authorization: 'Bearer ' + process.env.PLEO_TOKEN } })
  return res.json()
}

export const loadExpenses = () => get('/expenses?pageSize=20') // expect: legacy-call getExpenses
export const loadTags = (group) => get('/tag-groups/' + group + '/tags') // expect: legacy-call getTags
