// Cloudflare: one worker, two hosts behind it.
export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    if (request.headers.get('Authorization') !== `Bearer ${env.EDGE_SECRET}`) {
      return new Response('no', { status: 401 });
    }

    if (url.pathname.startsWith('/qonto/')) {
      return fetch('https://thirdparty.qonto.com' + url.pathname.slice('/qonto'.length), request);
    }

    const target = 'https://openapi.pleo.io' + url.pathname + url.search;
    const forwarded = new Request(target, request);
    forwarded.headers.set('Authorization', `Bearer ${env.PLEO_TOKEN}`);
    return fetch(forwarded); // expect: legacy-call (possible)
  },
};
