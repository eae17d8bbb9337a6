export { default as pleo } from './request';
