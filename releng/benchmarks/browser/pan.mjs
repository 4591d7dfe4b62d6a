// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
//
// Moves and enlarges pictures in a browser: node pan.mjs MODULES BROWSER NAME=PAGE…. For each line on standard input
// "NAME FRAMES" it shows the page so many frames long, each moved and enlarged a little, and answers with "done".
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [modules, executablePath, ...pages] = process.argv.slice(2);
const { chromium } = createRequire(`${modules}/`)('playwright-core');
// Without the beat of a screen: else everything that is fast enough for it would look the same.
const browser = await chromium.launch({ executablePath,
  args: ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'] });
const opened = new Map();

const page = async name => {
  if (!opened.has(name)) {
    const file = pages.find(each => each.startsWith(`${name}=`)).slice(name.length + 1);
    const made = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await made.goto(pathToFileURL(file).href);
    opened.set(name, made);
  }
  const shown = opened.get(name);
  await shown.bringToFront();
  return shown;
};

const move = frames => new Promise(resolve => {
  const moved = document.getElementById('moved');
  let frame = 0;
  const next = () => {
    const swing = Math.sin(frame / 20);
    moved.setAttribute('transform', `translate(${200 * swing} ${100 * swing}) scale(${0.6 + 0.4 * swing})`);
    return ++frame > frames ? resolve() : requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
});

for await (const line of createInterface({ input: process.stdin })) {
  const [name, frames] = line.split(' ');
  await (await page(name)).evaluate(move, Number(frames));
  console.log('done');
}
await browser.close();
