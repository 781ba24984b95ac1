export default async function stopBrowser() {
  await globalThis.hubBrowser?.close();
}
