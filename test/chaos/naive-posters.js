/** Posters as bots without this protocol have them; each must fail the test that the shipped one passes. */
export const NAIVE_POSTERS = {
  /** Repeats what was not recorded, without looking whether it is there already. */
  'never-looks': (poster) => ({ ...poster, find: absent }),
  /** Sends again at once what was not answered, as Slack's own client does unless it is told not to. */
  'sends-again': (poster) => ({
    find: absent,
    async send(post, mayStillSend) {
      let outcome = await poster.send(post, mayStillSend);
      for (let tries = 1; tries < 3 && outcome.kind === 'in-doubt'; tries++) {
        outcome = await poster.send(post, () => true);
      }
      return outcome;
    },
  }),
};

async function absent() {
  return { kind: 'absent' };
}
