/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import { OpenAPI } from '../core/OpenAPI';
import { request as __request } from '../core/request';

export class TagGroupsService {
    /**
     * Get all tag groups belonging to the specified company.
     * @param archived
     * @returns any successful operation
     */
    public static getTagGroups(archived?: boolean): Promise<Array<any>> {
        return __request(OpenAPI, { // expect: legacy-call getTagGroups (certain)
            method: 'GET',
            url: '/tag-groups',
            query: {
                'archived': archived,
            },
        });
    }
    public static createTag(tagGroupId: string, requestBody: any): Promise<any> {
        return __request(OpenAPI, { // expect: legacy-call createTag (certain)
            method: 'POST',
            url: '/tag-groups/{tagGroupId}/tags',
            path: {
                'tagGroupId': tagGroupId,
            },
            body: requestBody,
            mediaType: 'application/json',
        });
    }
    public static updateTag(tagGroupId: string, tagId: string, requestBody: any): Promise<any> {
        return __request(OpenAPI, { // expect: legacy-call updateTag (certain)
            method: 'PATCH',
            url: '/tag-groups/{tagGroupId}/tags/{tagId}',
            path: {
                'tagGroupId': tagGroupId,
                'tagId': tagId,
            },
            body: requestBody,
            mediaType: 'application/json',
            errors: {
                403: `User doesn't have rights to update tags`,
            },
        });
    }
}
