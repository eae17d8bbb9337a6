const { app, safeStorage } = require('electron')
const fs = require('node:fs')
const path = require('node:path')

const file = () => path.join(app.getPath('userData'), 'settings.bin')

exports.get = (key) => JSON.parse(safeStorage.decryptString(fs.readFileSync(file())))[key]
exports.set = (values) => fs.writeFileSync(file(), safeStorage.encryptString(JSON.stringify(values)))
