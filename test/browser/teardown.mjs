export default async function teardown() {
  await globalThis.distServer?.close();
}
