'use strict';

module.exports = {
  BASE_URL: 'https://openapi.pleo.io/v1',
  PERSONIO_URL: 'https://api.personio.de/v1',
  PAGE: 100,
};
