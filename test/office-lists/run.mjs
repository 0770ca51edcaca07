// `npm run office-lists -- --seed S --count N`: runs main.ts with the project's own plugins, without a test around it.
import { createViteServer } from 'vitest/node';

const server = await createViteServer({
  configFile: 'vitest.config.ts',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
});
try {
  await server.ssrLoadModule('/test/office-lists/main.ts');
} finally {
  await server.close();
}
