/** A test that prints fails: what is printed is either a finding nobody asserts or noise that hides one. */
import { afterEach, beforeEach, expect, vi } from 'vitest'

const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const
let printed: unknown[][] = []

beforeEach(() => {
  printed = []
  for (const method of METHODS) vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void printed.push([method, ...words]))
})

afterEach(() => {
  vi.restoreAllMocks()
  expect(printed, 'the test printed to the console').toEqual([])
})
