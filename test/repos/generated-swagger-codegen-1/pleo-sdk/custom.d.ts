declare module 'portable-fetch';
declare module 'url';
