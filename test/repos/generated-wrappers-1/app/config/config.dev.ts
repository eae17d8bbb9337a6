/**
 * These are configuration settings for the dev environment.
 */
export default {
  API_URL: "https://openapi.staging.pleo.io/v1/",
  WEATHER_URL: "https://api.openweathermap.org/data/2.5/",
}
