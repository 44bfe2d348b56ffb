import { lookAtEvery } from './every-screen.ts';
import { OF_ENTERPRISES } from './screens.ts';

lookAtEvery(OF_ENTERPRISES);
