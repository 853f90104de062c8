/** What a person reads in the browser after an installation; nobody knows their language there. */
export const INSTALL_PAGES = {
  done: {
    title: 'K8s Q&A is installed · 已安装',
    text: 'Go back to Slack and type /k8s probes. 请回到 Slack 输入 /k8s 探针。',
  },
  failed: {
    title: 'It was not installed · 安装没有完成',
    text: 'The link was too old, or it was cancelled. Start again at /slack/install. 链接已过期或已取消，请从 /slack/install 重新开始。',
  },
} as const;

/** A plain page without scripts or outside resources; its texts are our own. */
export function installPage({ title, text }: { title: string; text: string }): string {
  const [shownTitle, shownText] = [title, text].map((line) => line.replaceAll('&', '&amp;'));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${shownTitle}</title>
<body style="font: 1rem/1.5 system-ui; max-width: 36rem; margin: 4rem auto; padding: 0 1rem">
<h1 style="font-size: 1.25rem">${shownTitle}</h1>
<p>${shownText}</p>
`;
}
