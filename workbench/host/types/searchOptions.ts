import { flag } from "../args";
import { defineType, isHostObject, type Argument, type Scalar } from "../hostObject";
import { SEARCH_OPTIONS, type SearchOptions } from "../search";

export const searchOptions = defineType<SearchOptions>({
  name: "SearchOptions",
  outside: true,
  scalars: Object.fromEntries(
    SEARCH_OPTIONS.map((name): [string, Scalar<SearchOptions>] => [
      name,
      {
        get: (options) => options[name] ?? false,
        set: (options, value) => {
          options[name] = flag(value);
        },
      },
    ]),
  ),
});

/** What `search` was given: nothing, or the object that the library made. */
export function optionsOf(value: Argument | undefined): SearchOptions {
  return isHostObject(value) && value.typeName === "SearchOptions" ? (value.target as SearchOptions) : {};
}
