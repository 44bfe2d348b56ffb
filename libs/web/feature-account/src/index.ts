export { invitationRoutes, noticeRoutes, preferenceRoutes, signInRoutes } from './routes.ts';
export { SignInAgain } from './sign-in/sign-in-again.ts';
