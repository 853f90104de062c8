const people = [
    {
        id: 'U0ALICE',
        handle: 'alice',
        name: 'Alice',
        locale: 'en-US',
        tz: 'America/Los_Angeles',
        tzLabel: 'Pacific Standard Time',
        tzOffset: -28_800,
    },
    {
        id: 'U0BOB',
        handle: 'bob',
        name: 'Bob',
        locale: 'en-GB',
        tz: 'Europe/London',
        tzLabel: 'Greenwich Mean Time',
        tzOffset: 0,
    },
    {
        id: 'U0XIAOMING',
        handle: 'xiaoming',
        name: '小明',
        locale: 'zh-CN',
        tz: 'Asia/Shanghai',
        tzLabel: 'China Standard Time',
        tzOffset: 28_800,
    },
];
const bot = { userId: 'U0K8SQA', botId: 'B0K8SQA', handle: 'k8s-qa' };
/** A new workspace: three people, two channels with the bot, one without, a direct message for each person. */
export function seedState() {
    const withBot = [...people.map((person) => person.id), bot.userId];
    const withoutBot = people.map((person) => person.id);
    const channels = [
        channel('C0GENERAL', 'general', withBot),
        channel('C0K8SHELP', 'k8s-help', withBot),
        channel('C0RANDOM', 'random', withoutBot),
        ...people.map((person) => directMessage(person)),
    ];
    return {
        team: { id: 'T0LOCAL', name: 'Local workspace', domain: 'local' },
        app: { id: 'A0K8SQA', name: 'K8s Q&A' },
        bot,
        people: people.map((person) => ({ ...person })),
        channels: new Map(channels.map((each) => [each.id, each])),
        views: new Map(),
        homes: new Map(),
        lastMicros: 0,
    };
}
function channel(id, name, members) {
    return { id, name, kind: 'channel', members: new Set(members), messages: new Map(), lastRead: new Map() };
}
function directMessage(person) {
    return {
        ...channel(person.id.replace('U0', 'D0'), person.handle, [person.id, bot.userId]),
        kind: 'im',
        person: person.id,
    };
}
