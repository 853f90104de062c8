/** The slash command and the handle that the manifest declares; a test holds them equal. */
export const COMMAND = '/k8s';
export const BOT_NAME = 'k8s-qa';
