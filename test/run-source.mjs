// `node test/run-source.mjs FILE …`: runs a file of the tests with the project's own plugins, without a test around it.
import { createViteServer } from 'vitest/node';

const [file] = process.argv.splice(2, 1);
const server = await createViteServer({
  configFile: 'vitest.config.ts',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
});
try {
  await server.ssrLoadModule(`/${file}`);
} finally {
  await server.close();
}
