import axios from 'axios'
import { env } from '../env.js'

const tagsBefore = axios.create({ baseURL: 'https://openapi.pleo.io/v1' })
tagsBefore.defaults.headers.common.Authorization = `Bearer ${env.PLEO_TAGS_TOKEN}`

const tagsNow = axios.create({
  baseURL: 'https://external.pleo.io/v0',
  auth: { username: env.PLEO_TAGS_TOKEN, password: '' }, // expect: shared-credential
})

export const hideTag = (group: string, tag: string) => tagsBefore.patch(`/tag-groups/${group}/tags/${tag}`, { hidden: true })

export const listTags = (group: string) =>
  tagsNow.get<{ data: { id: string; code: string }[] }>(`/tag-groups/${group}/tags`).then((r) => r.data.data)
