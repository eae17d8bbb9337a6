import 'reflect-metadata';
import { Arg, Authorized, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';

@ObjectType({ description: 'An employee as Pleo (GET /v1/employees) knows them' })
export class Employee {
  @Field(() => ID)
  declare readonly id: string;

  @Field({ nullable: true })
  email?: string;

  @Field(() => [String], { defaultValue: [] })
  accessor roles: string[] = [];
}

interface Context {
  pleoToken: string;
}

@Resolver(Employee)
export class EmployeeResolver {
  @Authorized('FINANCE')
  @Query(() => Employee, { nullable: true })
  async employee(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Employee | null> {
    const res = await fetch(`https://openapi.pleo.io/v1/employees/${id}`, { // expect: legacy-call getEmployee (certain)
      headers: { Authorization: `Bearer ${ctx.pleoToken}` },
    });
    return res.status === 404 ? null : ((await res.json()) as Employee);
  }

  @Query(() => [Employee])
  async employees(@Ctx() { pleoToken }: Context) {
    return (await this.#get<{ employees: Employee[] }>('/employees', pleoToken)).employees; // expect: legacy-call getEmployees (certain)
  }

  async #get<const T>(path: `/${string}`, token: string) {
    const res = await fetch(`https://openapi.pleo.io/v1${path}` as const, { headers: { Authorization: `Bearer ${token}` } });
    return <T>await res.json();
  }
}
