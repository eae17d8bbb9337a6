import type { ExpoConfig } from 'expo/config';

const config: ExpoConfig = {
  name: 'FieldCrew',
  slug: 'fieldcrew',
  scheme: 'fieldcrew',
  version: '1.8.3',
  ios: { bundleIdentifier: 'example.fieldcrew.app' },
  android: { package: 'example.fieldcrew.app' },
  extra: { apiUrl: process.env.API_URL, eas: { projectId: 'c0a4b0f2-6c0e-4ac1-b1b7-2f6b3c5f1a90' } },
};

export default config;
