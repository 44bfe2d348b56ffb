import { lookAtEvery } from './every-screen.ts';
import { OF_OTHERS } from './screens.ts';

lookAtEvery(OF_OTHERS);
