'use strict'

/**
 * @param {string} name
 * @param {string} [fallback]
 * @returns {string}
 */
function getEnv (name, fallback) {
  const value = process.env[name]
  if (value !== undefined && value !== '') return value
  if (fallback !== undefined) return fallback
  throw new Error('environment variable ' + name + ' is not set')
}

module.exports = { getEnv }
