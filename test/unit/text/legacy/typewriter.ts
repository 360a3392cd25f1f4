/** Types Unicode words as a clerk did before Unicode: the other way round than the code under test, by tables of its own. */

/** Code by code, what the two encodings have for each letter, as the published tables list them. */
const LETTERS = [
  "à µ aø|á ¸ aù|ả ¶ aû|ã · aõ|ạ ¹ aï|ă ¨ aê|ằ » aè|ắ ¾ aé|ẳ ¼ aú|ẵ ½ aü|ặ Æ aë",
  "â © aâ|ầ Ç aà|ấ Ê aá|ẩ È aå|ẫ É aã|ậ Ë aä|đ ® ñ",
  "è Ì eø|é Ð eù|ẻ Î eû|ẽ Ï eõ|ẹ Ñ eï|ê ª eâ|ề Ò eà|ế Õ eá|ể Ó eå|ễ Ô eã|ệ Ö eä",
  "ì × ì|í Ý í|ỉ Ø æ|ĩ Ü ó|ị Þ ò",
  "ò ß oø|ó ã où|ỏ á oû|õ â oõ|ọ ä oï|ô « oâ|ồ å oà|ố è oá|ổ æ oå|ỗ ç oã|ộ é oä",
  "ơ ¬ ô|ờ ê ôø|ớ í ôù|ở ë ôû|ỡ ì ôõ|ợ î ôï",
  "ù ï uø|ú ó uù|ủ ñ uû|ũ ò uõ|ụ ô uï|ư \u00AD ö|ừ õ öø|ứ ø öù|ử ö öû|ữ ÷ öõ|ự ù öï",
  "ỳ ú yø|ý ý yù|ỷ û yû|ỹ ü yõ|ỵ þ î",
].flatMap((row) => row.split("|").map((cell) => cell.split(" ")));

const TCVN3_CAPITALS: Readonly<Record<string, string>> = {
  Ă: "¡",
  Â: "¢",
  Ê: "£",
  Ô: "¤",
  Ơ: "¥",
  Ư: "¦",
  Đ: "§",
};

/** The 67 small letters with marks. */
export const SMALL = LETTERS.map(([letter = ""]) => letter);

const tcvn3 = new Map(LETTERS.map(([letter = "", code = ""]) => [letter, code]));
const vni = new Map(LETTERS.map(([letter = "", , code = ""]) => [letter, code]));

/** In ".VnTime": a capital with a tone becomes a small letter, because the font has no code for it. */
export function inTcvn3(text: string): string {
  return text
    .normalize("NFC")
    .replace(/./gsu, (letter) => TCVN3_CAPITALS[letter] ?? tcvn3.get(letter.toLowerCase()) ?? letter);
}

/** In ".VnTimeH": typed small, shown in capitals. */
export function inTcvn3Capitals(text: string): string {
  return inTcvn3(text.toLowerCase());
}

export function inVni(text: string): string {
  return text.normalize("NFC").replace(/./gsu, (letter) => {
    const small = vni.get(letter.toLowerCase());
    if (small === undefined) return letter;
    return letter === letter.toLowerCase() ? small : small.toUpperCase();
  });
}
