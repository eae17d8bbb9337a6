/**
 * These are configuration settings for the production environment.
 */
export default {
  API_URL: "https://openapi.pleo.io/v1/",
  WEATHER_URL: "https://api.openweathermap.org/data/2.5/",
}
