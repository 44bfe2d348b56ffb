/**
 * Loaded before the server: what it asks the clock for is so many days later, for journeys through what takes days. Only `new Date()`
 * moves, which is what the server calls now; waiting and measuring (`Date.now()`, timeouts) go on as ever.
 */
const ahead = Number(process.env['DAYS_AHEAD'] ?? 0) * 86_400_000;
if (ahead !== 0) {
  globalThis.Date = new Proxy(Date, {
    construct: (clock, given, newTarget) => Reflect.construct(clock, given.length === 0 ? [clock.now() + ahead] : given, newTarget),
  });
}
