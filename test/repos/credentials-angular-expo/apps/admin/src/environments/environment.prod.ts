export const environment = {
  production: true,
  apiUrl: 'https://api.fieldcrew.example',
  pleo: {
    baseUrl: 'https://openapi.pleo.io/v1',
    token: 'eyJhbGciOiAiUlMyNTYiLCAidHlwIjogIkpXVCJ9.eyJzdWIiOiAiYmE5MjIxNzJmYjNlMjlkNSIsICJpYXQiOiAxNzE4OTIxNzkwLCAianRpIjogIjc2MzhmY2E2YTgyYzY3ODAifQ.aOd1-DK9uZMG_Gx7BSIL_hl46WnEOslVXgTXOrVO9McGo1gVYryR5uPkErWHK8GyJSF9ln9sM_1k-HrrPa6dLA', // expect: hardcoded-credential
  },
};
