/** One round trip to the database, as the server made it. Values went through a channel: dates are texts. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Of a prepared statement. */
  readonly name?: string;
}
