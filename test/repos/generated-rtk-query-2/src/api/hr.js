import { createApi } from '@reduxjs/toolkit/query/react'
import { axiosBaseQuery } from './baseQueries'

export const hr = createApi({
  reducerPath: 'hr',
  baseQuery: axiosBaseQuery({ baseUrl: process.env.REACT_APP_HR_API }),
  endpoints: builder => ({
    employees: builder.query({ query: () => ({ url: '/employees', method: 'get' }) }),
    employee: builder.query({ query: id => ({ url: `/employees/${id}`, method: 'get' }) }),
    team: builder.query({ query: id => ({ url: `/teams/${id}` }) }),
  }),
})

export const { useEmployeeQuery } = hr
