export const environment = {
  production: true,
  apiUrl: '/api',
  pleoToken: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiAiMWRiOTMyMzQtNjZlMy00YzVhLTk1NWMtYzNiNzgwZjVhNmJkIiwgImNpZCI6ICJjMmVkNDJlMi05Y2UxLTQzZTEtYTJjNi1iZTUyNDVjNTBjMDMiLCAiaWF0IjogMTc1NTIxNjEyOX0.UGNwVGcb7sm832neok2-l71Rk_ve5x6KqQzdI1ZKLC0', // expect: hardcoded-credential
};
