#!/usr/bin/env node
import * as module from 'node:module';

// From Node 22.8 the next start finds what this one compiled. It has to come before anything else is imported.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
await import('./process.js');
