/**
 * How much a file may ask for. A report of 50 pages has about 20 parts and 1 MB of XML, so each limit is far above what
 * people write and far below what hurts a small office computer. Sizes are in bytes.
 */
export const LIMITS = {
  /** The file as it lies on disk; scanned pages and photographs make large ones. */
  file: 256 * 1024 * 1024,
  parts: 10_000,
  /** One part as text; 32 MB of WordprocessingML is more than a thousand pages. */
  text: 32 * 1024 * 1024,
  /** One paragraph, in UTF-16 units; a page has some 3,000. JavaScript's regular expressions do not survive five millions. */
  paragraph: 1_000_000,
  /** What a list puts before each of its paragraphs, in UTF-16 units. */
  label: 1_000,
  /** All parts unpacked, by what the file itself declares. */
  unpacked: 1024 * 1024 * 1024,
  /** Unpacked to packed. Ten thousand equal paragraphs stay below; deflate can reach 1032. */
  ratio: 200,
  /** Parts smaller than this may have any ratio: they do no harm. */
  ratioFrom: 8 * 1024 * 1024,
} as const;
