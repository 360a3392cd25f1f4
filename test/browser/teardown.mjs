export default async function teardown() {
  await globalThis.sharedBrowser?.close();
  await globalThis.distServer?.close();
}
