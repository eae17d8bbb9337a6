import { NativeConnection, Worker } from '@temporalio/worker'
import { createActivities } from './activities'

async function run() {
  const connection = await NativeConnection.connect({ address: process.env.TEMPORAL_ADDRESS })
  const worker = await Worker.create({
    connection,
    taskQueue: 'teams',
    workflowsPath: require.resolve('./workflows'),
    activities: createActivities({
      pleoUrl: 'https://openapi.pleo.io',
      pleoToken: process.env.PLEO_TOKEN!,
      spendeskUrl: 'https://public-api.spendesk.com',
    }),
  })
  await worker.run()
}

run().catch((err) => {
  console.error(err)
  process.exit(1)
})
