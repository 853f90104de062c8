import { describe, expect, it } from 'vitest';
import { questionLang } from '../../src/search/question-lang.ts';

describe('questionLang', () => {
  it.each(['三种探针的区别', 'webhook 是什么', '就緒探針', 'minReadySeconds 的作用'])(
    'reads %s as Chinese',
    (text) => {
      expect(questionLang(text)).toBe('zh');
    },
  );

  it.each([
    'probes',
    'rediness probe',
    'what is etcd',
    'pod stuck terminating',
    'error: what does exit code 137 mean?',
    'why does kubectl exec fail: unable to upgrade connection',
  ])('reads %s as English', (text) => {
    expect(questionLang(text)).toBe('en');
  });

  it.each([
    'pod',
    'taints',
    'kubectl describe pod',
    'kubectl rollout undo deployment/web',
    'Error: ImagePullBackOff',
    'Back-off restarting failed container: app',
    'dial tcp 10.0.0.1:443: connection refused',
    'minReadySeconds',
    'kube-proxy',
    'CrashLoopBackOff',
    'HPA',
    'CRDs',
    'etcd',
    'k8s',
    '503',
    '',
    '🎉',
    '?!',
  ])('gives identifiers and signs no language: %s', (text) => {
    expect(questionLang(text)).toBeUndefined();
  });
});
