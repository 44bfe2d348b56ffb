export { countResults, summaryLine } from './count-results.mjs';
export { ROOMS, depConstraints, roomTag, roomTagProblem } from './rooms.mjs';
