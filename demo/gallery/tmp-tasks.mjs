import { openBrowser } from './chrome.mjs'; import { serveDist } from './serve.mjs'; import {writeFileSync} from 'node:fs';
const server=await serveDist(); const browser=await openBrowser();
const context=await browser.newContext({viewport:{width:412,height:823},deviceScaleFactor:1.75,isMobile:true,hasTouch:true,locale:'zh-CN',serviceWorkers:'block'});
const page=await context.newPage(); const cdp=await context.newCDPSession(page);
await browser.startTracing(page,{categories:['toplevel','disabled-by-default-devtools.timeline','devtools.timeline','disabled-by-default-v8.cpu_profiler','v8.execute','blink.user_timing','loading','__metadata']});
await page.goto(server.url); await page.waitForFunction(()=>document.documentElement.dataset.status==='done',null,{timeout:120000}); await page.waitForTimeout(1500);
const buf=await browser.stopTracing(); writeFileSync('/tmp/light/trace.json',buf); await browser.close(); await server.close();
