/** The add-in's buttons, as its manifest describes them. */
import type { AddinManifest, RibbonButton } from "../host/manifest";
import { el } from "../view/inline";

export function renderRibbon(
  manifest: AddinManifest,
  into: HTMLElement,
  press: (button: RibbonButton) => void,
): void {
  for (const group of manifest.groups) {
    const box = el("div", "ribbon-group");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", group.label);
    const buttons = el("div", "ribbon-buttons");
    for (const button of group.buttons) buttons.append(renderButton(button, press));
    const label = el("div", "ribbon-label");
    label.textContent = group.label;
    box.append(buttons, label);
    into.append(box);
  }
}

function renderButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "ribbon-button";
  made.title = button.tip;
  made.dataset.command = button.id;
  const icon = document.createElement("img");
  icon.src = button.icon;
  icon.alt = "";
  const label = el("span");
  label.textContent = button.label;
  made.append(icon, label);
  made.addEventListener("click", () => {
    press(button);
  });
  return made;
}
