/**
 * The two encodings that Vietnamese offices typed in before Unicode. Word keeps such text as the Windows-1252 characters
 * of its codes: "Công tác" is "C«ng t¸c" in TCVN3 and "Coâng taùc" in VNI, and only the font makes it look right.
 *
 * TCVN3 is TCVN 5712:1993, VN3 (checked against the converter of the GNU C library); VNI is VNI for Windows.
 */
export type LegacyEncoding = "tcvn3" | "vni";

interface Row {
  /** Unicode letters, NFC. */
  readonly letters: string;
  /** What stands for each of them, in the same order; parted by spaces. */
  readonly codes: string;
}

/** A letter with a tone has one code for small and capital: capitals are typed in a font of their own (".VnTimeH"). */
export const TCVN3_ROWS: readonly Row[] = [
  { letters: "ă â ê ô ơ ư đ", codes: "¨ © ª « ¬ \u00AD ®" },
  { letters: "Ă Â Ê Ô Ơ Ư Đ", codes: "¡ ¢ £ ¤ ¥ ¦ §" },
  { letters: "à á ả ã ạ", codes: "µ ¸ ¶ · ¹" },
  { letters: "ằ ắ ẳ ẵ ặ", codes: "» ¾ ¼ ½ Æ" },
  { letters: "ầ ấ ẩ ẫ ậ", codes: "Ç Ê È É Ë" },
  { letters: "è é ẻ ẽ ẹ", codes: "Ì Ð Î Ï Ñ" },
  { letters: "ề ế ể ễ ệ", codes: "Ò Õ Ó Ô Ö" },
  { letters: "ì í ỉ ĩ ị", codes: "× Ý Ø Ü Þ" },
  { letters: "ò ó ỏ õ ọ", codes: "ß ã á â ä" },
  { letters: "ồ ố ổ ỗ ộ", codes: "å è æ ç é" },
  { letters: "ờ ớ ở ỡ ợ", codes: "ê í ë ì î" },
  { letters: "ù ú ủ ũ ụ", codes: "ï ó ñ ò ô" },
  { letters: "ừ ứ ử ữ ự", codes: "õ ø ö ÷ ù" },
  { letters: "ỳ ý ỷ ỹ ỵ", codes: "ú ý û ü þ" },
];

/** Small letters; capitals are the capitals of both sides. */
export const VNI_ROWS: readonly Row[] = [
  { letters: "ă â ê ô ơ ư đ", codes: "aê aâ eâ oâ ô ö ñ" },
  { letters: "à á ả ã ạ", codes: "aø aù aû aõ aï" },
  { letters: "ằ ắ ẳ ẵ ặ", codes: "aè aé aú aü aë" },
  { letters: "ầ ấ ẩ ẫ ậ", codes: "aà aá aå aã aä" },
  { letters: "è é ẻ ẽ ẹ", codes: "eø eù eû eõ eï" },
  { letters: "ề ế ể ễ ệ", codes: "eà eá eå eã eä" },
  { letters: "ì í ỉ ĩ ị", codes: "ì í æ ó ò" },
  { letters: "ò ó ỏ õ ọ", codes: "oø où oû oõ oï" },
  { letters: "ồ ố ổ ỗ ộ", codes: "oà oá oå oã oä" },
  { letters: "ờ ớ ở ỡ ợ", codes: "ôø ôù ôû ôõ ôï" },
  { letters: "ù ú ủ ũ ụ", codes: "uø uù uû uõ uï" },
  { letters: "ừ ứ ử ữ ự", codes: "öø öù öû öõ öï" },
  { letters: "ỳ ý ỷ ỹ ỵ", codes: "yø yù yû yõ î" },
];
