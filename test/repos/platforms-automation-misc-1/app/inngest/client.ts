import { EventSchemas, Inngest } from "inngest";

type Events = {
  "hr/employee.left": { data: { email: string } };
  "pleo/expense.booked": { data: { ids: string[] } };
};

export const inngest = new Inngest({ id: "ops", schemas: new EventSchemas().fromRecord<Events>() });
