import Joi from 'joi'

interface MileageEnv {
  TRIPS_URL: string
  TRIP_EXPENSES_URL: string
  TRIP_TOKEN: string
}

const schema = Joi.object<MileageEnv>({
  TRIPS_URL: Joi.string().uri().default('https://api.driversnote.com/v1'),
  TRIP_EXPENSES_URL: Joi.string()
    .uri({ scheme: ['https'] })
    .default('https://openapi.pleo.io/v1/expenses'),
  TRIP_TOKEN: Joi.string().required(),
}).unknown()

const { value, error } = schema.validate(process.env, { abortEarly: false })
if (error) {
  throw new Error(`Bad environment: ${error.message}`)
}

export const mileage: MileageEnv = value
