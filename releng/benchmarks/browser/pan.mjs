// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
//
// Moves and enlarges pictures in a browser: node pan.mjs MODULES BROWSER NAME=PAGE…. For each line on standard input
// "NAME FRAMES" it shows the page so many frames long, each moved and enlarged a little, and answers with "done". On the
// page "ours" what lies beside it as picture.svg is shown by the editor's own class.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [modules, executablePath, ...pages] = process.argv.slice(2);
const required = createRequire(`${modules}/`);
const { chromium } = required('playwright-core');
// Without the beat of a screen: else everything that is fast enough for it would look the same.
const browser = await chromium.launch({ executablePath,
  args: ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'] });
const opened = new Map();

const page = async name => {
  if (!opened.has(name)) {
    const file = pages.find(each => each.startsWith(`${name}=`)).slice(name.length + 1);
    const made = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await made.goto(pathToFileURL(file).href);
    if (name === 'ours') {
      await made.addScriptTag({ content: await shower() });
      await made.evaluate(ours, `data:image/svg+xml,${encodeURIComponent(await readFile(join(dirname(file), 'picture.svg'), 'utf8'))}`);
    }
    opened.set(name, made);
  }
  const shown = opened.get(name);
  await shown.bringToFront();
  return shown;
};

/** The class of the editor's page that shows pictures beyond its limit, for a page that has nothing else of it. */
const shower = async () => (await required('esbuild').build({
  stdin: { contents: "export { PictureCanvas } from './src/diagram/picture-canvas';", resolveDir: dirname(modules) },
  bundle: true, format: 'iife', globalName: 'page', write: false
})).outputFiles[0].text;

const ours = async address => {
  const room = { width: 1280, height: 800 };
  const canvas = new page.PictureCanvas();
  document.querySelector('svg').replaceWith(canvas.frame);
  canvas.look({ scroll: { x: 0, y: 0 }, zoom: 1 }, room);
  await canvas.show(address);
  window.look = (x, y, zoom) => canvas.look({ scroll: { x: -x / zoom, y: -y / zoom }, zoom }, room);
};

const move = frames => new Promise(resolve => {
  const moved = document.getElementById('moved');
  const look = window.look ?? ((x, y, zoom) => moved.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`));
  let frame = 0;
  const next = () => {
    const swing = Math.sin(frame / 20);
    look(200 * swing, 100 * swing, 0.6 + 0.4 * swing);
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
