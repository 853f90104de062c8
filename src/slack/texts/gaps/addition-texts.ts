import type { AdditionUse } from '../../../gaps/addition-use.ts';
import type { Lang } from '../../../knowledge/entry.ts';

/** Drafts and aliases: what a manager adds to the bank. */
export interface AdditionTexts {
  draftShown: Readonly<Record<AdditionUse, string>>;
  write: string;
  draftTitle: string;
  draftLabel: string;
  draftHint: string;
  draftWrong: string;
  draftSaved: Readonly<Record<AdditionUse, string>>;
  draftEmpty: string;
  aliasTitle: string;
  aliasAsked: string;
  aliasLabel: string;
  aliasHint: string;
  entryLabel: string;
  searchLabel: string;
  searchHint: string;
  entryPlaceholder: string;
  chooseEntry: string;
  /** The alias names another entry already, and that one would win. */
  aliasTaken(title: string): string;
  found: string;
  nothingFound: string;
  aliasSaved(names: { alias: string; title: string }, use: AdditionUse): string;
  save: string;
  close: string;
}

export const additionTexts: Readonly<Record<Lang, AdditionTexts>> = {
  en: {
    draftShown: {
      served:
        'A draft in the format of the bank. It is kept here, and people are answered from it as soon as it has a text.',
      kept: 'A draft in the format of the bank. It is kept here, and people are answered from it once whoever runs me puts it into the bank.',
    },
    write: 'Write it',
    draftTitle: 'Draft a section',
    draftLabel: 'Section',
    draftHint: 'Markdown: one question as heading, its metadata, the answer below.',
    draftWrong: 'This must be one section: a heading that begins with # and keeps its id.',
    draftSaved: {
      served: 'Saved. Within a minute people are answered from it.',
      kept: 'Saved. People are answered from it once whoever runs me puts it into the bank.',
    },
    draftEmpty: 'Saved. It has no text yet, so nobody is answered from it.',
    aliasTitle: 'Same as …',
    aliasAsked: 'People asked:',
    aliasLabel: 'What people call it',
    aliasHint: 'The words by which people ask for the entry.',
    entryLabel: 'Entry',
    searchLabel: 'Or search for another entry',
    searchHint: 'With words in here, Save searches first; then choose from what was found.',
    entryPlaceholder: 'Choose an entry',
    chooseEntry: 'Choose an entry above, or search for one here.',
    aliasTaken: (title) =>
      `That names “${title}” already. Write more words, so that it names one entry only.`,
    found: 'Choose one of the entries that were found, and save.',
    nothingFound: 'Nothing was found. Please search with other words.',
    aliasSaved: ({ alias, title }, use) =>
      `Saved: “${alias}” is the same as “${title}”. It holds ${use === 'served' ? 'within a minute' : 'once whoever runs me puts it into the bank'}.`,
    save: 'Save',
    close: 'Cancel',
  },
  zh: {
    draftShown: {
      served: '这是按问答库格式起草的一节。它已保存在这里，一有内容就会用来回答提问。',
      kept: '这是按问答库格式起草的一节。它已保存在这里，等负责运行我的同事把它放进问答库，才会用来回答提问。',
    },
    write: '填写内容',
    draftTitle: '起草一节',
    draftLabel: '内容',
    draftHint: 'Markdown：一个问题作标题，下面是元数据，再下面是回答。',
    draftWrong: '只能写一节：标题以 # 开头，并保留原来的 id。',
    draftSaved: {
      served: '已保存。一分钟内就会用来回答提问。',
      kept: '已保存。等负责运行我的同事把它放进问答库，才会用来回答提问。',
    },
    draftEmpty: '已保存。它还没有内容，所以不会用来回答提问。',
    aliasTitle: '等同于…',
    aliasAsked: '大家这样问：',
    aliasLabel: '大家的叫法',
    aliasHint: '大家用来问这个条目的说法。',
    entryLabel: '条目',
    searchLabel: '或搜索别的条目',
    searchHint: '填了这里，点“保存”会先搜索，再从搜到的条目里选。',
    entryPlaceholder: '选择条目',
    chooseEntry: '请在上面选一个条目，或在这里搜索。',
    aliasTaken: (title) => `这已经是“${title}”的说法了。请多写几个词，让它只指向一个条目。`,
    found: '请从搜到的条目里选一个，再保存。',
    nothingFound: '没有搜到，请换些词再搜。',
    aliasSaved: ({ alias, title }, use) =>
      `已保存：“${alias}”等同于“${title}”。${use === 'served' ? '一分钟内生效' : '等负责运行我的同事把它放进问答库，才会生效'}。`,
    save: '保存',
    close: '取消',
  },
};
