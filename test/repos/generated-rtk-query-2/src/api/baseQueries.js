import { fetchBaseQuery } from '@reduxjs/toolkit/query/react'
import axios from 'axios'

/**
 * The axios flavour of the Redux Toolkit docs, for endpoints with upload progress.
 * @param {{ baseUrl: string, getToken?: () => string }} options
 */
export const axiosBaseQuery =
  ({ baseUrl, getToken } = { baseUrl: '' }) =>
  async ({ url, method = 'GET', data, params, headers }) => {
    try {
      const result = await axios({
        url: baseUrl + url,
        method,
        data,
        params,
        headers: getToken ? { ...headers, Authorization: `Bearer ${getToken()}` } : headers,
      })
      return { data: result.data }
    } catch (axiosError) {
      const err = axiosError
      return { error: { status: err.response?.status, data: err.response?.data || err.message } }
    }
  }

const pleoBase = fetchBaseQuery({
  baseUrl: `${process.env.REACT_APP_PLEO_API}/v1`,
  prepareHeaders: (headers) => {
    headers.set('Authorization', `Bearer ${window.localStorage.getItem('pleo_token')}`)
    return headers
  },
})

/** asks for a new token once, when Pleo says 401 */
export const pleoBaseQuery = async (args, api, extraOptions) => {
  let result = await pleoBase(args, api, extraOptions)
  if (result.error && result.error.status === 401) {
    const token = window.prompt('Pleo token')
    if (token) {
      window.localStorage.setItem('pleo_token', token)
      result = await pleoBase(args, api, extraOptions)
    }
  }
  return result
}
