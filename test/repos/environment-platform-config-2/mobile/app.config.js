module.exports = ({ config }) => ({
  ...config,
  extra: {
    ...config.extra,
    teamsUrl: process.env.TEAMS_URL || 'https://openapi.pleo.io/v1/teams',
  },
})
