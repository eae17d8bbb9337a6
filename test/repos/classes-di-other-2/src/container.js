const { asClass, asFunction, asValue, createContainer, InjectionMode } = require('awilix');
const axios = require('axios');
const config = require('./config');
const PleoClient = require('./pleo-client');
const LexofficeClient = require('./lexoffice-client');
const BookingService = require('./booking-service');

const http = ({ baseUrl, token }) =>
  axios.create({ baseURL: baseUrl, headers: { Authorization: `Bearer ${token}` } });

const container = createContainer({ injectionMode: InjectionMode.PROXY });

container.register({
  config: asValue(config),
  logger: asValue(console),
  pleoHttp: asFunction(({ config }) => http(config.pleo)).singleton(),
  lexofficeHttp: asFunction(({ config }) => http(config.lexoffice)).singleton(),
  pleoClient: asClass(PleoClient).singleton(),
  lexofficeClient: asClass(LexofficeClient).singleton(),
  bookingService: asClass(BookingService).scoped(),
});

module.exports = container;
