/** retries the decorated async method */
export function Retry(times = 3, waitMs = 500): MethodDecorator {
  return (_target, _name, descriptor: PropertyDescriptor) => {
    const original = descriptor.value;
    descriptor.value = async function (...args: unknown[]) {
      for (let n = 1; ; n++) {
        try {
          return await original.apply(this, args);
        } catch (e) {
          if (n >= times) throw e;
          await new Promise((ok) => setTimeout(ok, waitMs * n));
        }
      }
    };
  };
}
