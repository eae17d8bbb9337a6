const { defineConfig } = require('@vue/cli-service')

module.exports = defineConfig({
  transpileDependencies: true,
  devServer: {
    proxy: {
      '^/pleo': {
        target: 'https://openapi.pleo.io',
        pathRewrite: { '^/pleo': '/v1' },
        changeOrigin: true,
        headers: { Authorization: `Bearer ${process.env.PLEO_PROXY_TOKEN}` },
      },
    },
  },
})
