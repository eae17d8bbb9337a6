const express = require('express');

const app = express();
app.use(express.json());
app.use('/v1', require('./routes/expenses'));
app.use((err, req, res, next) => res.status(err.status || 500).json({ type: err.type, status: err.status }));
app.listen(8080);
