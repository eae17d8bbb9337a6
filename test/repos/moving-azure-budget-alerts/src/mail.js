const nodemailer = require('nodemailer');

const transport = nodemailer.createTransport(process.env.SMTP_URL);

exports.sendMail = (to, subject) => transport.sendMail({ from: 'budgets@example.test', to, subject, text: subject });
