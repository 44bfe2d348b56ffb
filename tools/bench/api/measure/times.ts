/** How long requests took, in milliseconds. */
export type Times = readonly number[];

/** Sends `count` requests from so many clients, each sending the next as soon as it has been answered. */
export async function timesOf(clients: number, count: number, send: (at: number) => Promise<void>): Promise<Times> {
  const times: number[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < count) {
        const at = next++;
        const from = performance.now();
        await send(at);
        times.push(performance.now() - from);
      }
    }),
  );
  return times;
}
