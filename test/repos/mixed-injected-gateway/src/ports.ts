export type Verb = 'GET' | 'POST' | 'PUT' | 'DELETE'

export interface Gateway {
  send<T>(verb: Verb, resource: string, body?: object): Promise<T>
}

export interface Person {
  id: string
  email: string
}

export interface Directory {
  everyone(): Promise<Person[]>
  remove(person: Person): Promise<void>
}
