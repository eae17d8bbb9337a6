const Joi = require('joi');

// Make.com forwards what it got from the old Pleo module, unchanged
exports.expense = Joi.object({
  id: Joi.string().guid().required(),
  employeeCode: Joi.string().allow(null),
  departmentId: Joi.string().allow(null),
  amountOriginal: Joi.object({ value: Joi.number(), currency: Joi.string() }).required(),
  amountSettled: Joi.object({ value: Joi.number(), currency: Joi.string() }).allow(null),
  cardTransaction: Joi.object({ state: Joi.string(), merchant: Joi.object({ id: Joi.string(), name: Joi.string() }) }).allow(null),
  status: Joi.string().valid('NOT_EXPORTED', 'QUEUED', 'EXPORTING', 'EXPORTED'),
}).unknown(true);
