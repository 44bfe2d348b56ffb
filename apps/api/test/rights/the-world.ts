import { useRightsWorld } from './demonstration-world.ts';

/** One world for everything that is tried and asked in a file of tests: telling it takes a minute, and nothing in it changes. */
export const open = useRightsWorld();
