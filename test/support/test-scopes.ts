/**
 * To find the test that a call belongs to, node:test uses an asynchronous hook, which follows every promise and takes a
 * tenth of the time of all tests. If this module is imported before node:test, an AsyncLocalStorage does the same at no
 * cost.
 */
import asyncHooks, { AsyncLocalStorage, AsyncResource, type HookCallbacks } from "node:async_hooks";

const scope = new AsyncLocalStorage<AsyncResource>();
let told: HookCallbacks | undefined;

// The first to create a hook is node:test, when it makes its first test.
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
