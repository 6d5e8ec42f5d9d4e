/**
 * node:test finds the test that a call belongs to by an asynchronous hook, which follows every promise from its beginning until it
 * is collected: a tenth of what tests cost. Whoever imports this before node:test has the same found by an AsyncLocalStorage, which
 * costs nothing.
 */
import asyncHooks, { AsyncLocalStorage, AsyncResource, type HookCallbacks } from "node:async_hooks";

const scope = new AsyncLocalStorage<AsyncResource>();
let told: HookCallbacks | undefined;

// The first who asks for a hook is node:test, when its first test is made.
asyncHooks.createHook = (callbacks) => {
  told = callbacks;
  const hook = { enable: () => hook, disable: () => hook };
  return hook;
};
asyncHooks.executionAsyncId = () => scope.getStore()?.asyncId() ?? 0;

const runInAsyncScope = AsyncResource.prototype.runInAsyncScope;
AsyncResource.prototype.runInAsyncScope = function (
  this: AsyncResource,
  run: (...given: unknown[]) => unknown,
  ...given
) {
  if (!("createSubtest" in this)) return runInAsyncScope.call(this, run, ...given);
  told?.init?.(this.asyncId(), "Test", 0, this);
  const inside = (...args: unknown[]) => scope.run(this, () => run.apply(given[0], args));
  return runInAsyncScope.call(this, inside, ...given);
} as typeof runInAsyncScope;
