import type { CalendarDate, PeriodKind } from "../outline";

/** Who signs: "TM. ỦY BAN NHÂN DÂN" / "KT. CHỦ TỊCH" above, the title, and the name below. */
export interface Signature {
  /** Quyền hạn, one line each, none for a head who signs in their own right: Nghị định 30, Phụ lục I, II.7.b. */
  readonly authority: readonly string[];
  /** Chức vụ: "PHÓ CHỦ TỊCH". */
  readonly title: string;
  /** Họ và tên, without academic titles; "" until known. */
  readonly name: string;
}

/** What the heading and the signature block need to know about the agency that reports. All of it is plain text. */
export interface AgencyProfile {
  /** Cơ quan chủ quản trực tiếp; "" where there is none (a province's People's Committee, a ministry). */
  readonly governingBody: string;
  /** Cơ quan ban hành; shown in capitals. */
  readonly agency: string;
  /** Ký hiệu after the number: "BC-UBND". */
  readonly symbol: string;
  /** Địa danh: "Đồng Nai". */
  readonly place: string;
  readonly period: PeriodKind;
  readonly year: number;
  /** Day of issue; absent until the office's registrar fills it in. */
  readonly date?: CalendarDate;
  /** Kính gửi, without the final stop: one stands on the line itself, more stand as a list. */
  readonly recipients: readonly string[];
  readonly signature: Signature;
  /** Nơi nhận after "Như trên", without dash and semicolon. */
  readonly copies: readonly string[];
  /** What follows "Lưu: VT" : the drafting unit, "NV"; "" for none. */
  readonly draftingUnit: string;
}
