export interface Employee {
    id: string;
    firstName: string;
    lastName: string;
    email: string;
    jobTitle?: string;
    code?: string;
    teamId?: string;
}

export interface EmployeeUpdate {
    firstName?: string;
    lastName?: string;
    jobTitle?: string;
    code?: string;
}

export function EmployeeFromJSON(json: any): Employee {
    if ((json === undefined) || (json === null)) {
        return json;
    }
    return {
        'id': json['id'],
        'firstName': json['firstName'],
        'lastName': json['lastName'],
        'email': json['email'],
        'jobTitle': json['jobTitle'],
        'code': json['code'],
        'teamId': json['teamId'],
    };
}

export function EmployeeUpdateToJSON(value?: EmployeeUpdate | null): any {
    if (value === undefined) {
        return undefined;
    }
    if (value === null) {
        return null;
    }
    return {
        'firstName': value.firstName,
        'lastName': value.lastName,
        'jobTitle': value.jobTitle,
        'code': value.code,
    };
}
