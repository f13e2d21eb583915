import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { EXIT } from '../src/exit-code.ts'
import { buildProgram } from '../src/program.ts'
import { processDoors } from '../src/doors.ts'
import { VERSION } from '../src/version.ts'
import { runCli } from './run-cli.ts'

const page = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8')
const program = buildProgram(processDoors(), () => undefined)

/** The part of the page under a command's heading. */
const section = (name: string): string => {
  const found = page.split(/^## /m).find((part) => part.startsWith(`\`readout ${name}`))
  if (found === undefined) throw new Error(`docs/cli.md has no section for readout ${name}`)
  return found
}

// Commander keeps its help flag apart from the others.
const flagsOf = (command: Command): readonly string[] =>
  ['-h', '--help', ...new Set([command, ...command.commands].flatMap(({ options }) => options).flatMap(({ long, short }) => [long, short].filter((flag) => typeof flag === 'string')))].toSorted()

const flagsIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/^\| `([^`]+)`/gm)].flatMap(([, cell = '']) => cell.match(/(?<![\w-])--?[a-zA-Z][\w-]*/g) ?? []))].toSorted()

test.each(program.commands.map((command) => [command.name(), command] as const))('docs/cli.md lists the flags of %s, all and no others', (name, command) => {
  expect(flagsIn(section(name))).toEqual(flagsOf(command))
})

test('docs/cli.md has a section for every command and no other', () => {
  const headings = [...page.matchAll(/^## `readout (\w+)/gm)].map(([, name]) => name)
  expect(headings).toEqual(program.commands.map((command) => command.name()))
})

test('docs/cli.md has every exit code', () => {
  for (const code of Object.values(EXIT)) expect(page).toContain(`| ${code} |`)
})

test.each([['code'], ['explain'], ['doctor']])('%s --help shows flags, examples and exit codes', async (name) => {
  const { stdout, exitCode } = await runCli([name, '--help'])
  expect(exitCode).toBe(0)
  expect(stdout).toContain(`Usage: readout ${name}`)
  expect(stdout).toContain(`Examples:\n  $ readout ${name}`)
  expect(stdout).toContain('Exit codes:\n  0  ')
})

test('--help names every command, --version the package’s version', async () => {
  const { stdout } = await runCli(['--help'])
  for (const command of program.commands) expect(stdout).toContain(`  ${command.name()}`)
  const { version }: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect((await runCli(['--version'])).stdout).toBe(`${version}\n`)
  expect(VERSION).toBe(version)
})
