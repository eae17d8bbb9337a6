'use strict';

const { create } = require('xmlbuilder2');

/**
 * Builds the GenJournalLine document that NAV's job queue picks up.
 */
exports.build = function build(expenses, dimensions) {
  const doc = create({ version: '1.0' }).ele('GenJournalLines');

  expenses.forEach(function (exp, i) {
    const line = doc.ele('Line', { no: (i + 1) * 10000 });
    line.ele('ExternalDocumentNo').txt(exp.id.slice(0, 35)); // expect: changed-field
    line.ele('PostingDate').txt(exp.performedAt.substring(0, 10)); // expect: changed-field
    line.ele('Description').txt(exp.note || '');
    line.ele('Amount').txt(exp.amountSettled.value.toFixed(2)); // expect: changed-field
    line.ele('EmployeeNo').txt(exp.employeeCode || ''); // expect: changed-field
    line.ele('Payee').txt(exp.cardTransaction?.merchant?.name || ''); // expect: changed-field
    line.ele('AccountNo').txt(dimensions.account(exp.accountId)); // expect: changed-field

    const groups = exp.tagIds.map((t) => t.tagGroupId); // expect: lost-field
    line.ele('DimSet').txt(groups.map((g) => dimensions.code(g)).join('|'));
  });

  return doc.end({ prettyPrint: true });
};
