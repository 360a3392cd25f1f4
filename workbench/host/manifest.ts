/** The ribbon of an add-in, as its manifest says (add-in only manifest, VersionOverrides 1.0). */
import { ownText } from "../docx";
import { parseXml } from "../../src/docx/parseXml";
import { childOf, childrenOf, type XmlElement } from "../../src/docx/xml";

export type ButtonAction =
  { readonly kind: "pane"; readonly address: string } | { readonly kind: "function"; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the icon of 32 pixels, or of the nearest size. */
  readonly icon: string;
  readonly action: ButtonAction;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface AddinManifest {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly pane: string;
  readonly functionFile: string | undefined;
  readonly groups: readonly RibbonGroup[];
}

/**
 * @param address where the manifest lies: the add-in's pages are looked for beside it, whatever origin the manifest names,
 * so that the same build runs from any port.
 * @throws XmlError where the text is no XML
 */
export function readManifest(text: string, address: string, locale: string): AddinManifest {
  const root = parseXml(text);
  const source = attribute(path(root, ["DefaultSettings", "SourceLocation"]), "DefaultValue");
  const published = source.slice(0, source.lastIndexOf("/") + 1);
  const beside = (url: string): string =>
    url.startsWith(published) ? new URL(url.slice(published.length), address).href : url;
  const resources = readResources(root, locale);
  const resource = (owner: XmlElement | undefined): string => resources.get(attribute(owner, "resid")) ?? "";
  const hosts = childrenOf(path(root, ["VersionOverrides", "Hosts"]) ?? root, "Host");
  const form = path(hosts.find((host) => attribute(host, "xsi:type") === "Document") ?? root, [
    "DesktopFormFactor",
  ]);
  const functionFile = form && childOf(form, "FunctionFile");

  const icon = (owner: XmlElement): string => {
    const images = childrenOf(childOf(owner, "Icon") ?? owner, "bt:Image");
    const best = images.find((image) => attribute(image, "size") === "32") ?? images[0];
    return beside(resource(best));
  };
  const action = (owner: XmlElement | undefined): ButtonAction =>
    attribute(owner, "xsi:type") === "ExecuteFunction"
      ? { kind: "function", name: ownText(childOf(owner, "FunctionName")).trim() }
      : { kind: "pane", address: beside(resource(childOf(owner, "SourceLocation"))) };
  const button = (control: XmlElement): RibbonButton => ({
    id: attribute(control, "id"),
    label: resource(childOf(control, "Label")),
    tip: resource(childOf(childOf(control, "Supertip"), "Description")),
    icon: icon(control),
    action: action(childOf(control, "Action")),
  });
  const points = form ? childrenOf(form, "ExtensionPoint") : [];
  const groups = points
    .filter((point) => attribute(point, "xsi:type") === "PrimaryCommandSurface")
    .flatMap((point) => childrenOf(point).flatMap((tab) => childrenOf(tab, "Group")))
    .map((group) => ({
      label: resource(childOf(group, "Label")),
      buttons: childrenOf(group, "Control")
        .filter((control) => attribute(control, "xsi:type") === "Button")
        .map(button),
    }));
  return {
    id: ownText(childOf(root, "Id")).trim(),
    version: ownText(childOf(root, "Version")).trim(),
    name: localised(childOf(root, "DisplayName"), locale),
    pane: beside(source),
    functionFile: functionFile && beside(resource(functionFile)),
    groups,
  };
}

function path(from: XmlElement, names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => childOf(at, name), from);
}

function attribute(owner: XmlElement | undefined, name: string): string {
  return owner?.attributes[name] ?? "";
}

function localised(owner: XmlElement | undefined, locale: string): string {
  const overrides = owner ? childrenOf(owner).filter(({ name }) => /(^|:)Override$/.test(name)) : [];
  const own = overrides.find(
    (override) => attribute(override, "Locale").toLowerCase() === locale.toLowerCase(),
  );
  return own ? attribute(own, "Value") : attribute(owner, "DefaultValue");
}

function readResources(root: XmlElement, locale: string): ReadonlyMap<string, string> {
  const resources = path(root, ["VersionOverrides", "Resources"]);
  const each = resources ? childrenOf(resources).flatMap((list) => childrenOf(list)) : [];
  return new Map(each.map((one) => [attribute(one, "id"), localised(one, locale)]));
}
