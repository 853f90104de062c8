import type { ServerResponse } from 'node:http';
import { HTTPReceiver, type InstallationStore, type webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Connection } from '../connection.ts';
import { boltLogger } from './bolt-logger.ts';
import { INSTALL_PAGES, installPage } from './install-page.ts';

export interface OauthReceiverOptions {
  connection: Extract<Connection, { kind: 'oauth' }>;
  port: number;
  bodyLimit: number;
  installationStore: InstallationStore;
  /** What an installation asks for. */
  scopes: readonly string[];
  clientOptions: webApi.WebClientOptions;
  logger: Logger;
}

/**
 * Slack's requests, and the way of a new workspace: /slack/install leads to Slack and back to /slack/oauth_redirect.
 * The state is signed and bound to the browser by a cookie, as Bolt does it by default.
 */
export function oauthReceiver(options: OauthReceiverOptions): HTTPReceiver {
  const { connection, port, bodyLimit, installationStore, scopes, logger } = options;
  const { signingSecret, clientId, clientSecret, stateSecret } = connection;
  return new HTTPReceiver({
    signingSecret,
    clientId,
    clientSecret,
    stateSecret,
    port,
    bodyLimit,
    installationStore,
    scopes: [...scopes],
    logger: boltLogger(logger),
    installerOptions: {
      directInstall: true,
      clientOptions: options.clientOptions,
      callbackOptions: {
        success: (_installation, _options, _request, response) => show(response, 200, INSTALL_PAGES.done),
        failure: (error, _options, _request, response) => {
          logger.warn({ code: error.code }, 'An installation failed');
          show(response, 400, INSTALL_PAGES.failed);
        },
      },
    },
  });
}

function show(response: ServerResponse, status: number, page: { title: string; text: string }): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(installPage(page));
}
