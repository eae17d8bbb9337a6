import { config } from '../config.js'

export async function post(text: string): Promise<void> {
  const res = await fetch('https://slack.com/api/chat.postMessage', {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${config.slack.token}`,
      'Content-Type': 'application/json; charset=utf-8',
    },
    body: JSON.stringify({ channel: config.slack.channel, text }),
  })
  const answer = await res.json()
  if (!answer.ok) console.warn('slack:', answer.error)
}
