/** The messages between Word on the web and an add-in, as office.js 1.1 sends and expects them. */
import type { Json } from "./hostObject";

/** _messageType, _actionType and _responseType, as the library numbers them. */
const REQUEST = 0;
const RESPONSE = 1;
export const ACTION_TYPE = { invoke: 0, register: 1, unregister: 2 } as const;
const RESPONSE_TYPE = { answer: 0, event: 1 } as const;

export interface Request {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _origin: string;
  readonly _data: unknown;
}

/** A request of this conversation, or undefined for any other message that reaches the window. */
export function readRequest(data: unknown, conversation: string): Request | undefined {
  if (typeof data !== "string") return undefined;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    return undefined; // Not for us: any page may post anything to a window.
  }
  if (typeof message !== "object" || message === null) return undefined;
  const request = message as Partial<Request> & { readonly _messageType?: number };
  if (request._messageType !== REQUEST || request._conversationId !== conversation) return undefined;
  return request as Request;
}

export interface Response extends Pick<Request, "_actionName" | "_conversationId" | "_correlationId"> {
  readonly _messageType: number;
  readonly _errorCode: number;
  readonly _responseType: number;
  readonly _data: Json;
  readonly _origin: string;
  readonly _serializerVersion: number;
}

function response(request: Request, origin: string, type: number, data: Json): Response {
  const { _actionName, _conversationId, _correlationId } = request;
  return {
    _messageType: RESPONSE,
    _actionName,
    _conversationId,
    _correlationId,
    _errorCode: 0,
    _responseType: type,
    _data: data,
    _origin: origin,
    _serializerVersion: 1,
  };
}

export const answerTo = (request: Request, origin: string, data: Json): Response =>
  response(request, origin, RESPONSE_TYPE.answer, data);

/** An event goes out as another response to the request that registered for it. */
export const eventFor = (registration: Request, origin: string, data: Json): Response =>
  response(registration, origin, RESPONSE_TYPE.event, data);
