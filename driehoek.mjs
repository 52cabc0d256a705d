#!/usr/bin/env node
import { open } from './start.mjs'

open('src/front/cli/main.ts')
