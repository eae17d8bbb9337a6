export function Retry(times = 3): MethodDecorator {
  return (_target, _key, descriptor: any) => {
    const original = descriptor.value;
    descriptor.value = async function (...args: unknown[]) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await original.apply(this, args);
        } catch (e: any) {
          if (attempt >= times || (e.status && e.status < 500)) throw e;
          await new Promise((r) => setTimeout(r, attempt * 250));
        }
      }
    };
  };
}
