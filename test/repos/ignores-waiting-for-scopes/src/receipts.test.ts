// pleo-migrate-ignore-file legacy-call -- a recorded answer
const text = '// pleo-migrate-ignore-file lost-field';
fetch('https://openapi.pleo.io/v1/expenses/1/receipts');
console.log(text);
