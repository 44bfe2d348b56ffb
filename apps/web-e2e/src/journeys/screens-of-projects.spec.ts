import { lookAtEvery } from './every-screen.ts';
import { OF_PROJECTS } from './screens.ts';

lookAtEvery(OF_PROJECTS);
