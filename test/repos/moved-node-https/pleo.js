'use strict'

const https = require('node:https')
const { URLSearchParams } = require('node:url')

const HOSTNAME = 'external.pleo.io'
const COMPANY = process.env.PLEO_COMPANY

/**
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<any>}
 */
function call (method, path, body) {
  return new Promise((resolve, reject) => {
    const req = https.request(
      {
        hostname: HOSTNAME,
        port: 443,
        method,
        path,
        auth: process.env.PLEO_KEY + ':',
        headers: { 'Content-Type': 'application/json' }
      },
      res => {
        let text = ''
        res.setEncoding('utf8')
        res.on('data', chunk => { text += chunk })
        res.on('end', () => {
          if (res.statusCode >= 300) return reject(new Error(`${method} ${path} ${res.statusCode} ${text}`))
          resolve(text ? JSON.parse(text) : null)
        })
      }
    )
    req.on('error', reject)
    if (body) req.write(JSON.stringify(body))
    req.end()
  })
}

const qs = o => '?' + new URLSearchParams(o)

exports.entries = from =>
  call('POST', '/v1/accounting-entries:search' + qs({ company_id: COMPANY, limit: '100' }), { includeDeleted: false, performedAtStart: from })

exports.entriesBig = from =>
  call('POST', '/v1/accounting-entries:search' + qs({ company_id: COMPANY, limit: '500' }), { includeDeleted: false, performedAtStart: from }) // expect: legacy-parameter

exports.entriesWrongWay = from =>
  call('GET', '/v1/accounting-entries:search' + qs({ company_id: COMPANY, limit: '100' })) // expect: unknown-external-call

exports.entriesByType = types =>
  call('POST', '/v1/accounting-entries:search' + qs({ company_id: COMPANY }), { includeDeleted: false, types }) // expect: legacy-parameter

exports.entriesByFamily = families =>
  call('POST', '/v1/accounting-entries:search' + qs({ company_id: COMPANY }), { includeDeleted: false, families })

exports.entry = id => call('GET', `/v1/accounting-entries/${id}`)

exports.vendors = () => call('POST', `/v1/vendors:search?company_id=${COMPANY}`, {})

exports.vendor = id => call('GET', '/v1/vendors/' + id)

exports.vendorsV2 = () => call('POST', `/v2/vendors:search?company_id=${COMPANY}`, {}) // expect: unknown-external-call

exports.taxCodes = () => call('POST', `/v0/tax-codes:search?company_id=${COMPANY}`, { archived: false })

exports.taxCodesForced = () => call('POST', `/v0/tax-codes:search?company_id=${COMPANY}&force=true`, { archived: false }) // expect: legacy-parameter

exports.tagGroups = () => call('GET', `/v0/tag-groups?company_id=${COMPANY}`)

exports.tagGroupsAll = () => call('GET', '/v0/tag-groups?include_archived=true') // expect: legacy-parameter

exports.tags = group => call('GET', `/v0/tag-groups/${group}/tags?include_archived=true&limit=1000`)

exports.searchTags = textSearch => call('POST', '/v0/tags:search', { textSearch })

exports.jobs = () => call('GET', '/v3/export-jobs/?company_id=' + COMPANY + '&statuses=pending&statuses=in_progress')

exports.jobItems = id => call('GET', `/v3/export-jobs/${id}/items`)

exports.postItems = (id, items) => call('POST', `/v3/export-jobs/${id}/items`, items) // expect: unknown-external-call

exports.putItems = (id, items) => call('PUT', `/v3/export-jobs/${id}/items`, items)

exports.fail = (jobId, why) => call('POST', '/v3/export-job-events', { jobId, event: 'failed', failureReason: why })

exports.company = () => call('GET', `/v1/company/${COMPANY}`) // expect: unknown-external-call

exports.companies = () => call('GET', '/v1/companies')

exports.health = () => call('GET', '/v1/health') // expect: unknown-external-call
