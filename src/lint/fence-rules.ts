import type { Section } from '../knowledge/entry.ts';
import { codeIn, lineOfCode } from './code-in.ts';
import type { Finding } from './finding.ts';
import { checkManifest, type YamlFinding } from './manifest/check-manifest.ts';
import { shellProblems } from './shell-problems.ts';

/**
 * Checks the code blocks of a section by their language: YAML and the Kubernetes objects in it, JSON, and the
 * `kubectl` commands of shell blocks. `fileText` is the section's file, to name the lines.
 */
export function fenceFindings(section: Section, fileText: string): Finding[] {
  const fileLines = fileText.split('\n');
  let from = section.line;
  return codeIn(section.flow).flatMap((code) => {
    const start = lineOfCode(fileLines, code, from);
    from = start;
    return codeProblems(code.language, code.text).map(({ line, message }) => ({
      file: section.file,
      line: start + line - 1,
      message,
    }));
  });
}

function codeProblems(language: string, text: string): YamlFinding[] {
  switch (language.toLowerCase()) {
    case 'yaml':
    case 'yml':
      return checkManifest(text);
    case 'json':
      return jsonProblems(text);
    case 'bash':
    case 'sh':
    case 'shell':
      return shellProblems(text);
    default:
      return [];
  }
}

function jsonProblems(text: string): YamlFinding[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [{ line: 1, message: `no valid JSON: ${error instanceof Error ? error.message : String(error)}` }];
  }
}
