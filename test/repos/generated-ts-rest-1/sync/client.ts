import { initClient } from '@ts-rest/core';
import { pleoContract } from '../contracts/pleo';
import { ownContract } from '../contracts/own';

export const pleo = initClient(pleoContract, {
  baseUrl: 'https://openapi.pleo.io/v1',
  baseHeaders: {
    Authorization: () => `Bearer ${process.env.PLEO_API_TOKEN}`,
  },
});

/** The sister service in the US runs the same code. */
export const sister = initClient(ownContract, {
  baseUrl: 'https://accounting.us.vestergaard.example',
  baseHeaders: {},
});
