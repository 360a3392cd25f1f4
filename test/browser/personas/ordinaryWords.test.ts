/** Every flow of the product on the Words as they were shipped. */
import { tryPersonas } from "./tried";

tryPersonas(["plain", "newer", "word-2021", "word-2024", "windows", "mac", "web"]);
