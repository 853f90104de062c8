/** What an empty channel says, to a reader of each language. */
export const EMPTY_TEXTS = {
  en: {
    /** @param {string} app */
    direct: (app) => `This is your chat with ${app}`,
    /** @param {string} name */
    welcome: (name) => `Welcome to #${name}`,
    intro: {
      direct: 'Ask about Kubernetes in English or Chinese. Only you two can read this.',
      channel:
        'Ask about Kubernetes in English or Chinese. A command is answered for you alone, a mention in a thread for all.',
      quiz: 'A Kubernetes question every working day. Switch it on, move the clock to 09:30, and answer as several people.',
      guest: 'You are a guest here. The app answers guests only where it is allowed to, and says so.',
    },
    try: 'Pick one, then send it',
    /** @param {string} app @param {string} name */
    absent: (app, name) => `${app} is not in #${name} yet, so a mention does not reach it. `,
    probes: 'probes',
    quiz: { menu: '/k8s quiz', on: '/k8s quiz on 09:30 mon-fri', now: '/k8s quiz now' },
    practice: '/k8s quiz practice',
    doctor: '/k8s doctor',
  },
  zh: {
    /** @param {string} app */
    direct: (app) => `这是你和 ${app} 的私信`,
    /** @param {string} name */
    welcome: (name) => `欢迎来到 #${name}`,
    intro: {
      direct: '用中文或英文提问 Kubernetes。这里只有你们两个能看到。',
      channel:
        '用中文或英文提问 Kubernetes。用命令提问，只有你能看到回答；提到机器人，回答在消息列里，大家可见。',
      quiz: '每个工作日一道 Kubernetes 题。先开启，把时钟拨到 09:30，再用几个人的身份作答。',
      guest: '你在这里是访客。机器人得到允许才会回答访客，不允许时会说明。',
    },
    try: '选一个，再发送',
    /** @param {string} app @param {string} name */
    absent: (app, name) => `${app} 还不在 #${name} 里，提到它也收不到。 `,
    probes: '探针',
    quiz: { menu: '/k8s 测验', on: '/k8s quiz 开 09:30 工作日', now: '/k8s quiz 现在' },
    practice: '/k8s quiz 练习',
    doctor: '/k8s 诊断',
  },
};

/** @param {{ locale: string }} reader */
export function emptyTextsFor({ locale }) {
  return locale.startsWith('zh') ? EMPTY_TEXTS.zh : EMPTY_TEXTS.en;
}
