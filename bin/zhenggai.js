#!/usr/bin/env node
// The executable: hands the real streams to the program and takes its exit status.
import process from 'node:process'
import {run} from '../dist/cli/run.js'

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env, cwd: process.cwd(), signals: process,
})
