import React from 'react';
import axios from 'axios';

export default class TagGroups extends React.Component {
  state = { groups: [], failed: false };

  componentDidMount() {
    const options = {
      params: { company_id: process.env.REACT_APP_PLEO_COMPANY_ID },
      headers: { Authorization: 'Bearer ' + process.env.REACT_APP_PLEO_API_KEY }, // expect: credential-in-browser, wrong-auth-scheme
    };
    axios
      .get('https://external.pleo.io/v0/tag-groups', options)
      .then(({ data }) => this.setState({ groups: data.data }))
      .catch(() => this.setState({ failed: true }));
  }

  render() {
    const { groups, failed } = this.state;
    if (failed) return <p>Could not load tag groups.</p>;
    return <ol>{groups.map((g) => <li key={g.id}>{g.name}</li>)}</ol>;
  }
}
