import type { APIGatewayProxyHandlerV2 } from 'aws-lambda'

const { CARDS_API, CARDS_TOKEN, MAPS_API } = process.env

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { ids } = JSON.parse(event.body ?? '{}') as { ids: string[] }

  const answer = await fetch(`${CARDS_API}/expenses`, { // todo-expect: legacy-call updateExpenses (likely)
    method: 'PUT',
    headers: { authorization: `Bearer ${CARDS_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ expenseIds: ids, status: 'QUEUED' }),
  })

  await fetch(`${MAPS_API}/expenses`, { method: 'PUT', body: event.body })

  return { statusCode: answer.ok ? 204 : 502 }
}
