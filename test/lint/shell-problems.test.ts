import { describe, expect, it } from 'vitest';
import { shellProblems } from '../../src/lint/shell-problems.ts';

function problems(text: string): string[] {
  return shellProblems(text).map(({ line, message }) => `${line}: ${message}`);
}

describe('shellProblems', () => {
  it.each([
    'kubectl get pods -A | grep shop',
    'kubectl -n kube-system rollout restart deploy/coredns',
    'kubectl --context=prod -n shop top pods',
    'for n in $(kubectl get nodes -o name); do kubectl drain "$n" --ignore-daemonsets; done',
    'kubectl krew install neat && kubectl neat',
    'kubectl auth can-i create pods --as=system:serviceaccount:a:b',
    '# kubectl frobnicate',
    'cat <<EOF | kubectl apply -f -\nkubectl frobnicate\nEOF',
    'KUBECONFIG=a kubectl --help',
  ])('takes %s', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it('names a subcommand that does not exist, also on a second level', () => {
    expect(problems('kubectl get pods\nkubectl restart deploy/shop')).toEqual([
      '2: kubectl has no subcommand "restart"',
    ]);
    expect(problems('kubectl -n a rollout stop deploy/a')).toEqual([
      '1: kubectl rollout has no subcommand "stop"',
    ]);
    expect(problems('kubectl get pods |\n  xargs kubectl kill')).toEqual([
      '2: kubectl has no subcommand "kill"',
    ]);
  });

  it('joins a line that goes on, and names its first line', () => {
    expect(problems('true\nkubectl \\\n  frobnicate a')).toEqual([
      '2: kubectl has no subcommand "frobnicate"',
    ]);
  });
});
