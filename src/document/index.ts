export type * from "./sourceDocument";
export type * from "./host";
