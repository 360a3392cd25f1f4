/** Names and texts come from anywhere: none may end the line or command the terminal (escape sequences). */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
