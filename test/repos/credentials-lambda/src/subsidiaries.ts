import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";

const ddb = new DynamoDBClient({});

export async function subsidiaries() {
  const { Items = [] } = await ddb.send(new ScanCommand({ TableName: process.env.SUBSIDIARIES_TABLE }));
  return Items.map((i) => ({ companyId: i.companyId.S!, refreshToken: i.refreshToken.S! }));
}
