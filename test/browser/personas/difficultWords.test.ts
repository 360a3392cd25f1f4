/** Every flow of the product on Words that track, forbid, are written in by others, or answer late or never. */
import { PERSONAS } from "../../../workbench/personas";
import { tryPersonas } from "./tried";

const ORDINARY = ["plain", "newer", "word-2021", "word-2024", "windows", "mac", "web"];

tryPersonas(PERSONAS.map(({ id }) => id).filter((id) => !ORDINARY.includes(id)));
