import { describe, expect, it } from 'vitest';
import { isPlea } from '../../src/slack/is-plea.ts';
import { isQuestion } from '../../src/slack/is-question.ts';

describe('a question', () => {
  it.each([
    'What is a headless Service?',
    'how do I drain a node',
    'Why is my pod stuck in Pending',
    'pods keep restarting, any ideas?',
    'Hi all, which CNI should we use on bare metal',
    'Does anyone know where the kubelet keeps its logs',
    'is it safe to delete a PVC',
    'should I set CPU limits',
    'What’s the difference between a Deployment and a StatefulSet',
    'My pod is OOMKilled.\nHow can I find out why',
    'configmap vs secret?',
    'can we use `kubectl debug` here?!',
    'When do readiness probes run',
    'wondering how to back up etcd',
    '探针怎么配置',
    'Pod 为什么一直 Pending',
    '污点和容忍度有什么用？',
    'Deployment 和 StatefulSet 的区别',
    '这样会丢数据吗',
    '那 ConfigMap 呢？',
    '请问 etcd 如何备份',
    '能不能不重启 Pod 就改资源限制',
    '为啥 PVC 绑不上啊',
    '滚动更新是什么',
    '有没有办法回滚',
    '一个节点最多能跑多少 Pod',
    '谁知道 Ingress 配在哪',
    'Ingress 怎麼設定 TLS',
    'Pod 會自己重啟嗎',
  ])('%s', (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  it.each([
    'I have upgraded the cluster to 1.37',
    'Please review https://example.com/search?q=probes&page=2',
    'When the pod starts, it reads the ConfigMap.',
    'What a day',
    'Thanks, that works',
    'lgtm',
    'The deployment is done. Is fine now.',
    'I know now why it failed',
    'how nice',
    'kubectl get pods -o wide',
    '',
    '集群已经升级到 1.37 了',
    '没什么，已经好了',
    '我知道怎么做了',
    '今天发布推迟',
    '收到，谢谢',
    '我已经重启了几个 Pod',
  ])('is not: %s', (text) => {
    expect(isQuestion(text)).toBe(false);
  });
});

describe('a plea without a question of its own', () => {
  it.each([
    '',
    '?',
    '👀',
    'please',
    'any ideas?',
    'Can you help?',
    'please answer this',
    '帮忙看看',
    '怎么办？',
    '求助!',
    'please help',
    'this one please',
    'can you help with this question?',
    'what is the answer?',
    '这题呢',
    '答案是什么？',
  ])('%s', (text) => expect(isPlea(text)).toBe(true));

  it.each(['please explain probes', 'any ideas why etcd is slow?', 'help', '帮助', '怎么回滚？', 'etcd'])(
    'is not: %s',
    (text) => expect(isPlea(text)).toBe(false),
  );
});
