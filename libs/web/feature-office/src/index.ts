export { consultationRoutes, exceptionRoutes, officeRoutes, scoringRoutes } from './routes.ts';
