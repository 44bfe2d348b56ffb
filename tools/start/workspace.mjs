/** What the workspace's own tools lend. By path: before the installation the libraries' names lead nowhere. */
/* eslint-disable @nx/enforce-module-boundaries -- see above */
export { installIfNeeded, nodeOf } from '../workspace/install.mjs';
export { askNx, environment } from '../workspace/nx.mjs';
