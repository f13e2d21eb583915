import { defineConfig } from 'vitest/config'

const project = (name: string, folder: string) => ({
  extends: true as const,
  test: { name, include: [`${folder}/**/*.test.ts`] },
})

export default defineConfig({
  test: {
    // Processes, not threads: the model's runtime and the command line both have state of their own in a process.
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    setupFiles: ['./test/setup/no-output.ts'],
    exclude: ['**/node_modules/**', 'training/**'],
    projects: [
      project('engine', 'packages/engine/test'),
      project('protocol', 'packages/protocol/test'),
      project('record', 'packages/record/test'),
      project('intake', 'packages/intake/test'),
      project('cli', 'apps/cli/test'),
      project('server', 'apps/server/test'),
      project('desk', 'apps/desk/test'),
      project('desk-e2e', 'apps/desk/e2e'),
      project('house', 'test'),
      project('eval', 'eval'),
      project('bench', 'bench'),
    ],
  },
})
