const seen = {}

/** reads an app setting once and complains early */
function setting(name) {
  if (!(name in seen)) {
    const value = process.env[name]
    if (value === undefined) throw new Error('app setting ' + name + ' is missing')
    seen[name] = value.trim()
  }
  return seen[name]
}

module.exports = { setting }
