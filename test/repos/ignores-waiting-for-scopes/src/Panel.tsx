export const Panel = () => (
  <section>
    {/* pleo-migrate-ignore-next-line legacy-call -- internal tool, goes with the panel in spring */}
    <button onClick={() => fetch('https://openapi.pleo.io/v1/tax-codes')}>Vendors</button>
    // pleo-migrate-ignore-next-line legacy-call -- this is text of the page
    <button onClick={() => fetch('https://openapi.pleo.io/v1/tax-codes')}>Vendors</button>
  </section>
);
