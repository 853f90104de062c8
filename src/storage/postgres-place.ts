/** Host, port and database of a URL, for messages: never its user or password. */
export function postgresPlace(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `PostgreSQL at ${host}${pathname}`;
  } catch {
    // Forms with sockets are no URLs to Node; pg understands them.
    return 'The PostgreSQL of DATABASE_URL';
  }
}
