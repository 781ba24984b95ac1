/** The local SharePoint's REST API, as an owner's script would call it. */
export interface Rest {
  get<Answer>(path: string): Promise<Answer>;
  /** Adds an item and returns its id. */
  add(list: string, values: Record<string, unknown>): Promise<number>;
  /** Asks search for words, and throws the answer away. */
  search(words: string): Promise<void>;
  update(list: string, id: number, values: Record<string, unknown>): Promise<void>;
}

const ACCEPT = { accept: 'application/json;odata=nometadata', 'content-type': 'application/json;odata=nometadata' };

/** @param site - the address of the site, for example `http://localhost:4400/sites/hub`; of the root site the origin alone */
export function rest(site: string): Rest {
  const itemsOf = (list: string): string => `${site}/_api/web/getList('${new URL(site).pathname.replace(/\/$/, '')}/Lists/${list}')/items`;

  async function call(address: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(address, init);
    if (!response.ok) {
      throw new Error(`${response.status} ${address}: ${await response.text()}`);
    }
    return response;
  }

  async function write(address: string, values: Record<string, unknown>, headers: Record<string, string>): Promise<Response> {
    const { FormDigestValue } = await (await call(`${site}/_api/contextinfo`, { method: 'POST', headers: ACCEPT })).json();
    return call(address, { method: 'POST', headers: { ...ACCEPT, 'x-requestdigest': FormDigestValue, ...headers }, body: JSON.stringify(values) });
  }

  return {
    get: async (path) => (await call(`${site}/_api/${path}`, { headers: ACCEPT })).json(),
    add: async (list, values) => (await (await write(itemsOf(list), values, {})).json()).Id,
    search: async (words) => {
      await write(`${site}/_api/search/postquery`, { request: { Querytext: words, RowLimit: 1 } }, {});
    },
    update: async (list, id, values) => {
      await write(`${itemsOf(list)}(${id})`, values, { 'if-match': '*', 'x-http-method': 'MERGE' });
    }
  };
}
