import React from 'react';

export default class Balance extends React.Component {
  static defaultProps = { currency: 'DKK' };
  state = { available: null, error: null };

  load = async () => {
    try {
      const res = await fetch('https://openapi.pleo.io/v1/companies/balance', { // expect: legacy-call getCompanyBalance (certain)
        headers: { Authorization: `Bearer ${this.props.token}` },
      });
      this.setState(await res.json());
    } catch (error) {
      this.setState({ error });
    }
  };

  render() {
    const { available, error } = this.state;
    if (error) return <p className="error">https://openapi.pleo.io/v1/companies/balance does not answer</p>;
    return (
      <React.Fragment>
        <button onClick={this.load}>Balance &amp; more</button>
        {available !== null && <b>{available} {this.props.currency}</b>}
      </React.Fragment>
    );
  }
}
