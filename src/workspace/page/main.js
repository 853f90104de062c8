import { createApi } from './api.js';
import { mountBanner } from './banner.js';
import { mountChannelMenu } from './channel-menu.js';
import { mountChannelPane } from './channel-pane.js';
import { mountClock } from './clock.js';
import { byId } from './dom.js';
import { mountHome } from './home-pane.js';
import { mountModals } from './modal.js';
import { notice } from './notice.js';
import { mountPageLanguage, sayWords } from './page-language.js';
import { mountPeople } from './people.js';
import { mountPrompts } from './prompts.js';
import { mountSidebar } from './sidebar.js';
import { createStore } from './store.js';
import { mountThread } from './thread.js';
import { words } from './words.js';

/** The address keeps person and channel, so that two tabs can be two people. */
async function start() {
  const wanted = new URLSearchParams(location.search);
  const place = {
    user: wanted.get('user') ?? '',
    channel: wanted.get('channel') ?? '',
    language: navigator.language,
  };
  const store = await createStore(createApi(), place, () => Date.now());
  const now = () => Date.now() + store.snapshot.ahead;
  mountPageLanguage(store);
  mountBanner();
  mountSidebar(store);
  mountPeople(store);
  mountClock(store, now);
  mountChannelMenu(store);
  const composer = mountChannelPane(store, now);
  mountHome(store, now);
  mountPrompts(store);
  mountThread(store, now);
  mountModals(store, now);
  sayWords();
  store.subscribe(({ me, channel, isOnline }) => {
    history.replaceState(null, '', `?${new URLSearchParams({ user: me.id, channel: channel.id })}`);
    byId('offline', HTMLElement).hidden = isOnline;
  });
  byId('skip-link', HTMLAnchorElement).addEventListener('click', (event) => {
    event.preventDefault();
    composer.focus();
  });
  store.connect();
  composer.focus();
}

start().catch((error) => {
  console.error(error);
  notice(words().notAnswering);
});
