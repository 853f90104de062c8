import { createServer } from 'node:http';
import { listenOnLoopback } from './loopback.js';
const API_ANSWERS = {
    'auth.test': {
        ok: true,
        url: 'https://bench.example/',
        team: 'Bench',
        team_id: 'T0BENCH',
        user: 'k8s-qa',
        user_id: 'U0K8SQA',
        bot_id: 'B0K8SQA',
    },
    'users.info': { ok: true, user: { id: 'U0BENCH', locale: 'en-US' } },
};
export async function startFakeSlack() {
    const waiting = new Map();
    const answer = (path, body) => {
        if (path.startsWith('/api/'))
            return API_ANSWERS[path.slice('/api/'.length)] ?? { ok: false };
        const id = path.slice('/hooks/'.length);
        if (body.length > 0)
            waiting.get(id)?.();
        return { ok: true };
    };
    const server = createServer((request, response) => {
        serve(request, response, answer).catch(() => response.destroy());
    });
    const url = `http://127.0.0.1:${await listenOnLoopback(server)}`;
    return {
        apiUrl: `${url}/api/`,
        responseUrl: (id) => `${url}/hooks/${id}`,
        answered(id) {
            return new Promise((resolve) => {
                waiting.set(id, resolve);
            });
        },
        forget: (id) => void waiting.delete(id),
        stop() {
            return new Promise((resolve) => {
                server.close(() => resolve());
                server.closeAllConnections();
            });
        },
    };
}
async function serve(request, response, answer) {
    let body = '';
    request.setEncoding('utf8');
    for await (const chunk of request)
        body += chunk;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer(request.url ?? '/', body)));
}
