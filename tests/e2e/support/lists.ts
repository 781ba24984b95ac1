const HEADERS = { accept: 'application/json;odata=nometadata' };

/** Drops lists of a site as an owner does, where they are; without names both, so that it is no hub any more. @param site - `hub` for `/sites/hub` */
export async function dropLists(origin: string, site: string, ...names: readonly string[]): Promise<void> {
  const address = `${origin}/sites/${site}/_api`;
  const { FormDigestValue } = await (await fetch(`${address}/contextinfo`, { method: 'POST', headers: HEADERS })).json() as { FormDigestValue: string };
  for (const list of names.length > 0 ? names : ['HubArticles', 'HubLinks']) {
    const answer = await fetch(`${address}/web/getList('/sites/${site}/Lists/${list}')`, { method: 'POST', headers: { ...HEADERS, 'x-requestdigest': FormDigestValue, 'x-http-method': 'DELETE', 'if-match': '*' } });
    expect([200, 204, 404]).toContain(answer.status);
  }
}
