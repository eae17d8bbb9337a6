import { createApi } from '@reduxjs/toolkit/query/react'
import { axiosBaseQuery } from './baseQueries'

// the tag screen was written first, with axios
export const pleoTags = createApi({
  reducerPath: 'pleoTags',
  baseQuery: axiosBaseQuery({
    baseUrl: process.env.REACT_APP_PLEO_API + '/v1',
    getToken: () => window.localStorage.getItem('pleo_token'),
  }),
  endpoints: builder => ({
    groups: builder.query({ query: () => ({ url: '/tag-groups', params: { archived: false } }) }), // expect: legacy-call getTagGroups (likely)
    addTag: builder.mutation({ // expect: legacy-call createTag (likely)
      query: ({ groupId, attributeValues }) => ({
        url: '/tag-groups/' + groupId + '/tags',
        method: 'post',
        data: { attributeValues },
      }),
    }),
  }),
})

export const { useGroupsQuery, useAddTagMutation } = pleoTags
