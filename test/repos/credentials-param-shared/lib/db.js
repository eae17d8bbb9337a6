'use strict';

const mysql = require('mysql2/promise');

let pool;

module.exports = function db() {
  if (!pool) {
    pool = mysql.createPool({ uri: process.env.DATABASE_URL, connectionLimit: 4 });
  }
  return pool;
};
