import { FLAGS_WITH_VALUE, KUBECTL_COMMANDS, KUBECTL_PLUGINS } from './kubectl-commands.ts';
import type { YamlFinding } from './manifest/check-manifest.ts';

const HEREDOC = /<<-?\s*(['"]?)(\w+)\1/;
/** Where a command may begin inside a line. */
const COMMAND_START =
  /(?:^|[|;&({`]|\$\(|\b(?:do|then|else|xargs|watch|time|sudo|if|while|!))\s*kubectl\s+([^|;&)`]*)/g;
const COMMENT = /(?:^|\s)#.*$/;
const WORD = /^[a-z][a-z-]*$/;
const SPACES = /\s+/;
const LINE_CONTINUATION = /\\\s*$/;

/** The `kubectl` calls of a shell text whose subcommand does not exist. */
export function shellProblems(text: string): YamlFinding[] {
  return commandLines(text).flatMap(({ line, command }) =>
    [...command.matchAll(COMMAND_START)].flatMap(([, rest = '']) => {
      const message = kubectlProblem(rest);
      return message ? [{ line, message }] : [];
    }),
  );
}

/** Lines of commands: joined where one ends in a backslash, without comments and here-documents. */
function commandLines(text: string): { line: number; command: string }[] {
  const commands: { line: number; command: string }[] = [];
  let end: string | undefined;
  let open = false;
  for (const [index, raw] of text.split('\n').entries()) {
    if (end !== undefined) {
      if (raw.trim() === end) end = undefined;
      continue;
    }
    end = HEREDOC.exec(raw)?.[2];
    const command = raw.replace(COMMENT, '');
    const last = commands.at(-1);
    const body = command.replace(LINE_CONTINUATION, ' ');
    if (open && last) last.command += ` ${body}`;
    else commands.push({ line: index + 1, command: body });
    open = command.trimEnd().endsWith('\\');
  }
  return commands;
}

function kubectlProblem(rest: string): string | undefined {
  const words = withoutGlobalFlags(rest.trim().split(SPACES));
  const [command = '', sub = ''] = words;
  if (!WORD.test(command) || KUBECTL_PLUGINS.includes(command)) return undefined;
  if (!Object.hasOwn(KUBECTL_COMMANDS, command)) return `kubectl has no subcommand "${command}"`;
  const subs = KUBECTL_COMMANDS[command];
  if (!subs || !WORD.test(sub) || subs.includes(sub)) return undefined;
  return `kubectl ${command} has no subcommand "${sub}"`;
}

function withoutGlobalFlags(words: readonly string[]): string[] {
  const rest = [...words];
  while (rest[0]?.startsWith('-')) rest.splice(0, FLAGS_WITH_VALUE.includes(rest[0]) ? 2 : 1);
  return rest;
}
