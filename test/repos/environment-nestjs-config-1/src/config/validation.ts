import * as Joi from 'joi';

export const validationSchema = Joi.object({
  NODE_ENV: Joi.string().valid('development', 'production', 'test').default('development'),
  PORT: Joi.number().port().default(3000),
  PLEO_TOKEN: Joi.string().required(),
  TAX_URL: Joi.string().uri().default('https://openapi.pleo.io/v1/tax-codes'),
  RATES_URL: Joi.string().uri().default('https://api.frankfurter.dev/v1'),
});
