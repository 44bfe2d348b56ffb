export { countResults, summaryLine } from './count-results.mjs';
export { nodeOf, stampInstalled } from './install.mjs';
export { environment } from './nx.mjs';
export { projectProblems, readProjects } from './projects.mjs';
export { ROOMS, depConstraints, roomTag, roomTagProblem } from './rooms.mjs';
