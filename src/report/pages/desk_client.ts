// Talks to the desk that the page came from.

import { DeskPair, Words } from "./data";

/** The desk refused something; its words say why. */
export class Refusal extends Error {
  constructor(readonly words: Words) {
    super(words.en);
  }
}

/** Somebody else was faster: the pair as it is now. */
export class Conflict extends Error {
  constructor(readonly pair: DeskPair) {
    super("conflict");
  }
}

export interface Changes {
  version: number;
  pairs: DeskPair[];
}

async function ask(path: string, options: RequestInit = {}): Promise<unknown> {
  const response = await fetch(path, { cache: "no-store", ...options });
  const answer = (await response.json()) as { error?: Words };
  if (response.status === 409) throw new Conflict(answer as DeskPair);
  if (!response.ok) throw new Refusal(answer.error ?? { en: response.statusText, ko: response.statusText });
  return answer;
}

const pairPath = (name: string): string => `pairs/${encodeURIComponent(name)}`;

export const deskPair = async (name: string): Promise<DeskPair> => (await ask(pairPath(name))) as DeskPair;

export const deskChanges = async (since: number): Promise<Changes> => (await ask(`changes?since=${since}`)) as Changes;

/** Sends something as JSON. */
export async function send(path: string, body: object): Promise<unknown> {
  const headers = { "Content-Type": "application/json" };
  return ask(path, { method: "POST", headers, body: JSON.stringify(body) });
}

/** Does something about a pair; throws Conflict and Refusal, and what fetch throws when the desk is closed. */
export async function act(name: string, action: object): Promise<DeskPair> {
  return (await send(pairPath(name), action)) as DeskPair;
}
