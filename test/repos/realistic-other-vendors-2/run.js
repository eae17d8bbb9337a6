const jobs = {
  employees: require('./jobs/employees'),
  expenses: require('./jobs/expenses'),
  tags: require('./jobs/tags')
}

const [, , name, ...args] = process.argv
if (!jobs[name]) {
  console.error('usage: run.js ' + Object.keys(jobs).join('|'))
  process.exit(1)
}
Promise.resolve(jobs[name](...args)).then(
  (r) => console.log(JSON.stringify(r, null, 2)),
  (e) => { console.error(e.stack); process.exitCode = 1 }
)
