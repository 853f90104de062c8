import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
const agent = new Agent({ keepAlive: true });
/** Posts a command, signed as Slack signs (v0, HMAC-SHA256); resolves with its 200, throws on anything else. */
export function postCommand({ port, signingSecret }, command) {
    const body = bodyOf(command);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const digest = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
    const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(body),
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${digest}`,
    };
    return new Promise((resolve, reject) => {
        const post = request({ host: '127.0.0.1', port, path: '/slack/events', method: 'POST', headers, agent }, (response) => {
            response.resume();
            response.on('end', () => {
                if (response.statusCode === 200)
                    resolve();
                else
                    reject(new Error(`A command was answered ${response.statusCode}`));
            });
            response.on('error', reject);
        });
        post.on('error', reject);
        post.end(body);
    });
}
export function closeConnections() {
    agent.destroy();
}
function bodyOf({ id, text, responseUrl }) {
    return new URLSearchParams({
        token: 'bench',
        team_id: 'T0BENCH',
        team_domain: 'bench',
        channel_id: 'C0BENCH',
        channel_name: 'bench',
        user_id: 'U0BENCH',
        user_name: 'bench',
        command: '/k8s',
        text,
        api_app_id: 'A0K8SQA',
        is_enterprise_install: 'false',
        response_url: responseUrl,
        trigger_id: id,
    }).toString();
}
