'use strict'

// newest first; ties by amount
exports.sortExpenses = (list) =>
  [...list].sort((a, b) =>
    b.performedAt.localeCompare(a.performedAt) ||
    b.amountOriginal.value - a.amountOriginal.value // expect: changed-field, changed-field
  )

exports.groupByDepartment = (list) =>
  list.reduce((groups, exp) => {
    const k = exp.departmentId || 'unassigned' // expect: changed-field
    groups[k] = (groups[k] || []).concat(exp)
    return groups
  }, {})

exports.sumSettled = (list) => list
  .flatMap((exp) => exp.lines)
  .map((line) => line.amountSettled.value) // expect: changed-field
  .reduce((a, b) => a + b, 0)
