/** Whether a text says that there was nothing to report: "Không phát sinh", "Chưa tổ chức do …". */
import { indexOfRun, keysOf, isBare, bareKeysOf } from "./words";

/** What such a sentence opens with, after its subject. */
const DOINGS = [
  "phát sinh",
  "tổ chức",
  "có",
  "nhận",
  "tiếp nhận",
  "ghi nhận",
  "tiếp",
  "xảy ra",
  "thực hiện",
  "triển khai",
  "tiến hành",
  "ban hành",
  "xây dựng",
  "đăng ký",
  "mở",
  "cử",
  "khen thưởng",
  "khen",
  "biểu dương",
  "kiểm tra",
  "thanh tra",
  "giám sát",
  "xử lý",
  "kỷ luật",
  "khảo sát",
  "đo lường",
  "đối thoại",
  "tập huấn",
  "rà soát",
  "đề xuất",
  "kiến nghị",
];
const OPENERS = DOINGS.flatMap((doing) => [`không ${doing}`, `chưa ${doing}`]);
/** "Chưa tổ chức thường xuyên" finds fault with what was done; it does not say that nothing was. */
const FAULTS = [
  "tốt",
  "đầy đủ",
  "kịp thời",
  "thường xuyên",
  "đồng bộ",
  "hiệu quả",
  "nghiêm",
  "triệt để",
  "hết",
  "dứt điểm",
  "tiếp tục",
];
/** "Không có đơn tồn đọng" praises; it does not say that there was nothing. */
const PRAISE = ["tồn đọng", "quá hạn", "trễ hạn", "kéo dài", "bức xúc", "điểm nóng", "vượt cấp", "phức tạp"];
/** A sentence that did something before it says "không" tells of something: "thực hiện nghiêm túc, không có …". */
const DONE = [
  "đã",
  "được",
  "thực hiện",
  "tổ chức",
  "đảm bảo",
  "bảo đảm",
  "đạt",
  "triển khai",
  "duy trì",
  "chấp hành",
  "giải quyết",
  "nghiêm túc",
  "tăng cường",
  "nâng cao",
  "tiếp tục",
  // What was looked into was looked into, whatever came of it.
  "qua kiểm tra",
  "qua thanh tra",
  "qua giám sát",
  "qua rà soát",
  "qua theo dõi",
  // Of some it is said, and of the others then the contrary.
  "một số",
  "những",
  "nhiều",
  "vẫn",
  "đề nghị",
];
/** What follows is the reason or a plan, and no result. */
const REASONS = ["do", "vì", "bởi", "nguyên nhân", "dự kiến", "sẽ", "nên", "lý do"];
const MAX_SUBJECT_WORDS = 22;

interface Lexicon {
  readonly keysOf: (text: string) => readonly string[];
  readonly openers: readonly (readonly string[])[];
  readonly praise: readonly (readonly string[])[];
  readonly done: readonly (readonly string[])[];
  readonly reasons: readonly (readonly string[])[];
  readonly faults: readonly (readonly string[])[];
  readonly any: readonly (readonly string[])[];
  readonly no: string;
}

const marked = lexicon(keysOf);
const bare = lexicon(bareKeysOf);

function lexicon(keys: (text: string) => readonly string[]): Lexicon {
  const all = (phrases: readonly string[]): readonly (readonly string[])[] =>
    phrases.map((phrase) => keys(phrase));
  return {
    keysOf: keys,
    openers: all(OPENERS),
    praise: all(PRAISE),
    done: all(DONE),
    reasons: all(REASONS),
    faults: all(FAULTS),
    any: all(["nào", "gì"]),
    no: keys("không")[0] ?? "",
  };
}

/** Who has more to say has something to tell. */
const MAX_SENTENCES = 4;

/** True where every sentence of these texts, which stand below each other, says that there was none; false for no text. */
export function saysNone(texts: readonly string[]): boolean {
  const sentences: string[] = [];
  for (const text of texts) {
    const own = text.split(/[.;](?!\d)|\n/).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
    sentences.push(...own);
    if (sentences.length > MAX_SENTENCES) return false;
  }
  if (sentences.length === 0) return false;
  const lex = isBare(texts.join("\n")) ? bare : marked;
  const verdicts = sentences.map((sentence) => kindOf(sentence, lex));
  return verdicts.includes("none") && !verdicts.includes("told");
}

/** A reason or a plan beside a "none" changes nothing; anything else has told something. */
function kindOf(sentence: string, lex: Lexicon): "none" | "reason" | "told" {
  const keys = lex.keysOf(sentence);
  if (keys.length === 1 && (keys[0] === lex.no || /^0+$/.test(keys[0] ?? ""))) return "none";
  const reason = firstOf(keys, lex.reasons);
  const opener = firstOf(keys, lex.openers);
  if (opener < 0 && endsInNo(sentence, keys, lex)) return "none";
  if (reason >= 0 && (opener < 0 || reason < opener)) return reason <= 3 ? "reason" : "told";
  if (opener < 0) return "told";
  const subject = keys.slice(0, opener);
  const said = reason > opener ? keys.slice(opener, reason) : keys.slice(opener);
  if (subject.length > MAX_SUBJECT_WORDS || firstOf(subject, lex.done) >= 0) return "told";
  const judged = firstOf(said, lex.praise) >= 0 || firstOf(said, lex.faults) >= 0;
  return judged || tellsMore(sentence, said, lex) ? "told" : "none";
}

/** "Số cuộc đối thoại: Không", "Số lượt: 0". */
function endsInNo(sentence: string, keys: readonly string[], lex: Lexicon): boolean {
  const last = keys.at(-1);
  return (
    sentence.includes(":") && (last === lex.no || /^0+$/.test(last ?? "")) && firstOf(keys, lex.done) < 0
  );
}

/** After "không …" comes something that was done: "không có đơn tồn đọng, đã giải quyết 12 đơn". */
function tellsMore(sentence: string, said: readonly string[], lex: Lexicon): boolean {
  const clauses = sentence.split(",").map((clause) => lex.keysOf(clause));
  const done = lex.done.slice(0, 2);
  return clauses.some(
    (clause) =>
      clause.length > 1 &&
      said.length >= clause.length &&
      firstOf(clause, lex.openers) < 0 &&
      // "chưa có tập thể, cá nhân nào được khen thưởng" is one list under one "chưa".
      firstOf(clause, lex.any) < 0 &&
      firstOf(clause, done) >= 0 &&
      indexOfRun(said, clause) >= 0,
  );
}

function firstOf(keys: readonly string[], phrases: readonly (readonly string[])[]): number {
  const places = phrases.map((phrase) => indexOfRun(keys, phrase)).filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}
