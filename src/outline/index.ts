export * from "./outline";
export { defineOutline } from "./defineOutline";
export { congVan1432 } from "./cong-van-1432";
export * from "./controlTags";
export { deadlineOf, type Deadline } from "./deadline";
export { cite, formatDate } from "./citations";
export * from "./nation";
