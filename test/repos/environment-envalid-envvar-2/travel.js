const request = require('superagent')
const { travel } = require('./config')

exports.trips = async () => {
  const { body } = await request
    .get(`${travel.TRAVELPERK_ROOT}/v1/expenses`)
    .set('Authorization', `ApiKey ${travel.TRAVELPERK_KEY}`)
  return body
}

exports.lunch = async () => {
  const { body } = await request.get(`${travel.LUNCH_API}/expenses`)
  return body
}
