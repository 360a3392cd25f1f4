/** The words that open every document of the State, whatever outline it follows. */

/** Quốc hiệu: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1.a. */
export const NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
/** Tiêu ngữ, mục II.1.b: the first letter of each phrase a capital, a hyphen with a space on either side between them. */
export const MOTTO = "Độc lập - Tự do - Hạnh phúc";
