export { callRoutes, proposalRoutes, taskRoutes, workRoutes } from './routes.ts';
