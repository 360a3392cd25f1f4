/** Items and figures as findings name them. */
import { allFigures, allItems, type FigureId, type ItemId, type Outline } from "../../outline";
import type { FigureName, ItemName } from "../../strings/findings";

export const itemName = (item: ItemId, outline: Outline): ItemName => ({
  item,
  heading: allItems(outline).find(({ id }) => id === item)?.heading ?? "",
});

export const figureName = (figure: FigureId, item: ItemId, outline: Outline): FigureName => ({
  item,
  figure,
  label: allFigures(outline).find((known) => known.figure.id === figure)?.figure.label ?? figure,
});
