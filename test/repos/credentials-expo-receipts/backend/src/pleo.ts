import wretch from 'wretch'

/** accounts (categories) are only in the old API with the ids we need */
export const v1 = wretch('https://openapi.pleo.io/v1').auth(`Bearer ${process.env.PLEO_INTEGRATED_API_KEY}`) // expect: api-key-on-legacy

const key = process.env.PLEO_API_KEY
export const external = wretch('https://external.pleo.io').auth('Basic ' + btoa(key + ':'))
