import type { Texts } from './texts.ts';

const UNITS = { sentences: '句', items: '项', lines: '行', rows: '行' } as const;

export const zh: Texts = {
  fullAnswer: '完整回答',
  share: '分享',
  inLanguage: { en: 'English', zh: '中文' },
  open: '查看',
  previous: '上一页',
  next: '下一页',
  close: '关闭',
  choices: '你想问的是哪一个？',
  nothing: '这个问题我没有答案。我只回答 Kubernetes 问答库里有的内容。',
  nearest: '最接近的主题：',
  related: '相关问题：',
  matched: (words) => `匹配：${words.join('、')}`,
  verified: (version) => `已按 Kubernetes ${version} 核对`,
  since: (version) => `自 Kubernetes ${version} 起`,
  source: (source) => `来源：${source}`,
  page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  omission: ({ unit, count }) => (count ? `… 另有 ${count} ${UNITS[unit]}` : '…'),
  partial: '完整回答里还有更多内容。',
  sharedBy: (name) => `由 ${name} 分享`,
  shared: '已分享到本频道。',
  onlyIn: { en: '这个回答只有英文版。', zh: '这个回答只有中文版。' },
  emptyBank: '我的知识目录里还没有问题。原因请负责运行我的同事查看日志。',
  gone: '这个回答已不在知识库里，请重新提问。',
  outdatedButton: '这个按钮来自旧版本，请重新提问。',
  failed: '我这边出了点问题，回答没能发出。请再问一次。',
  help: {
    title: 'Kubernetes 问答',
    intro: '我从一份经过核对的问答库里回答问题，支持中文和英文。不用大模型，也不猜。',
    ask: '私下提问：只有你能看到回答，也可以分享出去。',
    mention: '在频道里提问：我会在消息列里回答。',
    direct: '也可以直接给我发私信。',
    entries: (count) => `目前我能回答 ${count} 个问题。`,
  },
};
