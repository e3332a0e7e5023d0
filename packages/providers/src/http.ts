import { mayPass, ProviderError, type ProviderFault } from './error.js';

/** How one speaks to the outside world. Everything is handed in, so that a test or an app decides. */
export interface Network {
  readonly fetch: typeof fetch;
  /** Milliseconds an attempt may take, the body included. */
  readonly timeout?: number;
  /** Attempts after the first. */
  readonly retries?: number;
  /** Milliseconds before the first retry; doubled each time, unless the server says how long (Retry-After). */
  readonly backoff?: number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Longest answer that is read. */
  readonly mostBytes?: number;
}

const DEFAULTS = { timeout: 30_000, retries: 3, backoff: 500, mostBytes: 64 * 1024 * 1024 };
const LONGEST_WAIT = 60_000;

/** What an adapter asks, and how it reads the status and the JSON of the answer. */
export interface Question {
  readonly provider: string;
  readonly url: string;
  readonly init?: RequestInit;
  /** A fault told in the body of an answer; null = none. */
  readonly faultOf: (status: number, body: unknown) => { fault: ProviderFault; detail: string } | null;
}

/** The JSON of the answer, with retries. @throws ProviderError when the last attempt fails as well */
export async function askJson(question: Question, network: Network): Promise<unknown> {
  const { retries, backoff, sleep } = { sleep: wait, ...DEFAULTS, ...network };
  for (let attempt = 0; ; attempt++) {
    const answer = await attemptOnce(question, network);
    if (answer.ok) return answer.body;
    if (attempt >= retries || !mayPass(answer.error.fault)) throw answer.error;
    await sleep(Math.min(LONGEST_WAIT, answer.retryAfter ?? backoff * 2 ** attempt));
  }
}

type Attempt =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly error: ProviderError; readonly retryAfter: number | null };

async function attemptOnce(question: Question, network: Network): Promise<Attempt> {
  const { provider, url, init } = question;
  const failed = (fault: ProviderFault, detail: string, retryAfter: number | null = null): Attempt => ({
    ok: false,
    error: new ProviderError(fault, provider, detail),
    retryAfter,
  });
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), network.timeout ?? DEFAULTS.timeout);
  try {
    const response = await network.fetch(url, { ...init, signal: controller.signal });
    const most = network.mostBytes ?? DEFAULTS.mostBytes;
    const text = await readAtMost(response, most);
    if (text === null) return failed('too-large', `${most} bytes`);
    return judge(question, response, text, failed);
  } catch (error) {
    if (controller.signal.aborted) return failed('timeout', `${network.timeout ?? DEFAULTS.timeout} ms`);
    return failed('no-connection', causeOf(error));
  } finally {
    clearTimeout(timer);
  }
}

function judge(
  question: Question,
  response: Response,
  text: string,
  failed: (fault: ProviderFault, detail: string, retryAfter?: number | null) => Attempt,
): Attempt {
  const { status } = response;
  if (status === 429) return failed('too-many-requests', 'HTTP 429', retryAfter(response));
  if (status >= 500) return failed('server-error', `HTTP ${status}`, retryAfter(response));
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return failed(status >= 400 ? 'rejected' : 'malformed', `HTTP ${status}, no JSON`);
  }
  const told = question.faultOf(status, body);
  if (told !== null) return failed(told.fault, told.detail);
  return status >= 400 ? failed('rejected', `HTTP ${status}`) : { ok: true, body };
}

/** Text of the body, or null when it is longer than `most` bytes. */
async function readAtMost(response: Response, most: number): Promise<string | null> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? 'none');
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}

/** Node hides the reason (ECONNREFUSED ...) in `cause`. The message may hold the address, and the address a key. */
function causeOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : error instanceof Error ? error.name : 'unknown';
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));
