export type * from "./sourceDocument";
