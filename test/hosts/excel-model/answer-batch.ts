// Answers one batch of office.js: walks its object paths over the model by their names and carries out its actions, one after another.
// As in Excel, what was done before a failing action stays done.

import { itemNotFound, ModelError } from "./model-error.ts";
import type { WorkbookModel } from "./workbook.ts";

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPath };
}

export interface BatchAnswer {
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
    readonly Location: string;
  };
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
}

type Members = { [member: string]: unknown };
type Method = (...args: unknown[]) => unknown;

const GLOBAL = 1;
const METHOD = 3;
const PROPERTY = 4;
const INDEXER = 5;
const REFERENCE = 6;
const NULL = 7;

const INSTANTIATE = 1;
const QUERY = 2;
const CALL = 3;
const SET = 4;

const upper = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** A member that the model does not have is one that it has to learn, never a silent `undefined`. */
function member(object: object, name: string): unknown {
  if (!(name in object)) throw new ModelError("ApiNotFound", `The model of ${object.constructor.name} has no ${name}`);
  return (object as Members)[name];
}

function call(object: object, name: string, args: readonly unknown[]): unknown {
  const method = member(object, name);
  if (typeof method !== "function") throw new ModelError("ApiNotFound", `${object.constructor.name}.${name} is no method`);
  return (method as Method).apply(object, [...args]);
}

export function answerBatch(
  workbook: WorkbookModel,
  { Actions, ObjectPaths }: Batch,
  before: (actionIndex: number) => void,
): BatchAnswer {
  const known = new Map<number, object | null>();
  const results: { ActionId: number; Value: unknown }[] = [];

  const objectAt = (id: number): object | null => {
    const met = known.get(id);
    if (met !== undefined) return met;
    const path = ObjectPaths[id];
    if (!path) throw new ModelError("InvalidObjectPath", `no object path ${id}`);
    const found = follow(path);
    known.set(id, found);
    return found;
  };

  const argumentsOf = ({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): readonly unknown[] =>
    Arguments.map((value, i) => {
      const reference = ReferencedObjectPathIds[i];
      return reference ? objectAt(reference) : withObjects(value);
    });

  /** Objects inside plain values: the range of a rule. */
  const withObjects = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return Array.isArray(value[0]) ? value : value.map(withObjects);
    if ("_ObjectPathId" in value) return objectAt(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withObjects(inner)]));
  };

  const follow = (path: ObjectPath): object | null => {
    if (path.ObjectPathType === GLOBAL) return workbook;
    if (path.ObjectPathType === REFERENCE) return workbook.byReference(path.Name);
    if (path.ObjectPathType === NULL) return null;
    const parent = path.ParentObjectPathId === undefined ? workbook : objectAt(path.ParentObjectPathId);
    // Whatever is asked of nothing is nothing.
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case METHOD:
        return call(parent, path.Name, argumentsOf(path.ArgumentInfo)) as object | null;
      case PROPERTY:
        return member(parent, path.Name) as object | null;
      case INDEXER:
        return call(parent, "Indexer", argumentsOf(path.ArgumentInfo)) as object | null;
      default:
        throw new ModelError("NotImplemented", `object path of type ${path.ObjectPathType}`);
    }
  };

  const act = (action: Action): unknown => {
    const object = objectAt(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case INSTANTIATE:
        return identity(object);
      case QUERY:
        return { ...identity(object), ...selected(object, action.QueryInfo?.Select ?? []) };
      case CALL:
        return onReferences(object, action) ?? call(object, action.Name, argumentsOf(action.ArgumentInfo)) ?? null;
      case SET:
        member(object, action.Name);
        (object as Members)[action.Name] = argumentsOf(action.ArgumentInfo)[0];
        return null;
      default:
        throw new ModelError("NotImplemented", `action of type ${action.ActionType}`);
    }
  };

  const onReferences = (object: object, { Name, ArgumentInfo }: Action): object | undefined => {
    if (Name === "_KeepReference") kept.add(object);
    else if (Name === "_RemoveReference") workbook.forget(String(ArgumentInfo?.Arguments?.[0]));
    else return undefined;
    return {};
  };

  /** As Excel says it: the class and the member. */
  const locationOf = (action: Action | undefined): string => {
    const object = action && known.get(action.ObjectPathId);
    if (!object) return "";
    return `${object.constructor.name.replace(/Model$/, "")}.${action.Name.slice(0, 1).toLowerCase()}${action.Name.slice(1)}`;
  };

  const kept = new Set<object>();
  const identity = (object: object): Members => ({
    ...("Id" in object ? { Id: object.Id } : {}),
    ...("Name" in object && "Formula" in object ? { Name: object.Name } : {}),
    ...(kept.has(object) ? { _ReferenceId: workbook.reference(object) } : {}),
  });

  let index = 0;
  try {
    for (const action of Actions) {
      before(index);
      results.push({ ActionId: action.Id, Value: act(action) });
      index++;
    }
    return { Results: results };
  } catch (error) {
    const { code, message } = error instanceof ModelError ? error : new ModelError("GeneralException", String(error));
    const HttpStatusCode = code === itemNotFound().code ? 404 : 400;
    const Location = locationOf(Actions[index]);
    return { Error: { Code: code, Message: message, HttpStatusCode, ActionIndex: index, Location }, Results: results };
  }
}

/** The members that a query names, `a/b` being a member of a member. */
function selected(object: object, select: readonly string[]): Members {
  if ("items" in object && Array.isArray(object.items)) {
    return { _Items: object.items.map((item: object) => ({ ...keys(item), ...selected(item, select) })) };
  }
  const tree = new Map<string, string[]>();
  for (const path of select) {
    const [head = "", ...rest] = path.split("/").filter((part) => part !== "items");
    tree.set(head, [...(tree.get(head) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
  }
  return Object.fromEntries(
    [...tree].map(([name, inner]) => {
      const value = member(object, upper(name));
      const isObject = inner.length > 0 && typeof value === "object" && value !== null;
      return [upper(name), isObject ? selected(value, inner) : value];
    }),
  );
}

const keys = (item: object): Members => ({
  ...("Id" in item ? { Id: item.Id } : {}),
  ...("Name" in item ? { Name: item.Name } : {}),
});
