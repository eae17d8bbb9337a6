/** @type {import('next').NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  // inlined at build time, see wiki "Portal configuration"
  env: {
    PLEO_TOKEN: process.env.PLEO_TOKEN,
    BUILD_SHA: process.env.VERCEL_GIT_COMMIT_SHA ?? 'local',
  },
  images: { remotePatterns: [{ protocol: 'https', hostname: 'avatars.githubusercontent.com' }] },
};

export default nextConfig;
