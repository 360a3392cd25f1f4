import { sha256Hex } from "../../../src/taskpane/fingerprint";

/** The first two are the examples of FIPS 180-4; the third is what sha256sum prints for the same bytes. */
it.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ["Báo cáo", "4313a744536a68670d547792793d3211a53bc8b387936a5d69e80ea7c52f4202"],
])("The fingerprint of %j", async (text, hex) => {
  expect(await sha256Hex(text)).toBe(hex);
});
