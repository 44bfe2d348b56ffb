// What every role may do, then what it may read: both in one world.
import './behaviour.ts';
import './fields.ts';
