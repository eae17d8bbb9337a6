import axios from 'axios';
import * as SecureStore from 'expo-secure-store';

export const pleoApi = axios.create({ baseURL: process.env.EXPO_PUBLIC_PLEO_URL, timeout: 10000 });

pleoApi.interceptors.request.use(async (config) => {
  const token = await SecureStore.getItemAsync('pleo_token');
  config.headers.set('Authorization', `Bearer ${token}`);
  return config;
});

// the company's own API
export const ownApi = axios.create({ baseURL: 'https://api.spendwise.example' });
