/** Serves one folder after another at the same address, as a host does when a new version is published. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** A host with one site on it. */
export interface Host {
  /** For example `http://localhost:40123`. */
  origin: string;
  /** Replaces the site. Takes effect with the next request. */
  show: (folder: string) => void;
  stop: () => void;
}

/** Starts a host on a free port of this machine. @param folder The first site. */
export async function host(folder: string): Promise<Host> {
  let shown = folder;
  const server = createServer(({ url = '/' }, response) => {
    const address = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = fileAt(shown, address) ?? path.join(shown, '404.html');
    response.writeHead(file.endsWith('/404.html') ? 404 : 200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    createReadStream(file).pipe(response);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, 'localhost', () => {
      resolve(portOf(server.address()));
    });
  });
  return {
    origin: `http://localhost:${port}`,
    show: (next) => {
      shown = next;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('No port to serve at.');
  return address.port;
}

/** The file at an address: itself, or the index of a folder. */
function fileAt(folder: string, address: string): string | undefined {
  const file = path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
