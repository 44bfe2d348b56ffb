/** What a process variable may hold: exactly what survives a round trip through JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type Variables = Readonly<Record<string, Json>>;
