import ky from 'ky'

/**
 * @typedef {{ groupId: string, code: string, name?: string, archived: boolean }} NewTag
 */

export const companyId = process.env.PLEO_COMPANY_ID

export const http = ky.create({
  prefixUrl: 'https://external.pleo.io/v0',
  headers: { authorization: `Basic ${btoa(`${process.env.PLEO_KEY}:`)}` },
  retry: { limit: 3, statusCodes: [429, 503] },
})
