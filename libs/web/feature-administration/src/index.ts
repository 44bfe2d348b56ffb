export { administrationRoutes, delegationRoutes } from './routes.ts';
