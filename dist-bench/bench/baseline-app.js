import { App, HTTPReceiver } from '@slack/bolt';
/** What HTTP mode is measured against: Bolt alone, with a handler that acks and responds with a constant. */
const { SLACK_BOT_TOKEN = '', SLACK_SIGNING_SECRET = '', SLACK_API_URL = '', PORT = '' } = process.env;
const app = new App({
    token: SLACK_BOT_TOKEN,
    receiver: new HTTPReceiver({ signingSecret: SLACK_SIGNING_SECRET, port: Number(PORT) }),
    clientOptions: { slackApiUrl: SLACK_API_URL },
});
app.command('/k8s', async ({ ack, respond }) => {
    await ack();
    await respond('A Pod is the smallest unit that Kubernetes schedules.');
});
await app.start();
console.log('The baseline is ready');
