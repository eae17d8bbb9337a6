/* tslint:disable */
/* eslint-disable */
/**
 *
 * @export
 * @interface Receipt
 */
export interface Receipt {
    id: string;
    name: string;
    url: string;
    mimeType: string;
    size: number;
}

export function ReceiptFromJSON(json: any): Receipt {
    return ReceiptFromJSONTyped(json, false);
}

export function ReceiptFromJSONTyped(json: any, ignoreDiscriminator: boolean): Receipt {
    if (json == null) {
        return json;
    }
    return {
        'id': json['id'],
        'name': json['name'],
        'url': json['url'],
        'mimeType': json['mimeType'],
        'size': json['size'],
    };
}
