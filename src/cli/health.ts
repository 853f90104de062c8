/** Asks the running bot whether it is alive, for a container's health check; resolves to the exit code. */
export async function health(port: number | undefined, write: (line: string) => void): Promise<number> {
  if (port === undefined) {
    write('OPS_PORT is not set, so nobody can ask the bot.');
    return 1;
  }
  try {
    const response = await fetch(`http://127.0.0.1:${port}/livez`);
    write((await response.text()).trim());
    return response.ok ? 0 : 1;
  } catch (error) {
    write(`The bot does not answer on port ${port}: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}
