import { SLACK_WEBHOOK } from './config';
import { buildDigest } from './digest';

const lines = await buildDigest(new Date());

const res = await fetch(SLACK_WEBHOOK, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ text: lines.join('\n'), type: 'mrkdwn' }),
});
const slack: any = res.headers.get('content-type')?.includes('json') ? await res.json() : { status: 'ok' };
if (slack.status !== 'ok') {
  console.error('slack refused the message', slack.type, slack.status);
  process.exit(1);
}
console.log(`sent ${lines.length} lines`);
