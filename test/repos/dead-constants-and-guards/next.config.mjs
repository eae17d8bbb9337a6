const policy = "connect-src 'self' https://openapi.pleo.io https://plausible.example"; // expect: legacy-host

export default {
  async headers() {
    return [{ source: '/(.*)', headers: [{ key: 'Content-Security-Policy', value: policy }] }];
  },
};
