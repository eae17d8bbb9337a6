import { HttpService } from '@nestjs/axios'
import { Inject, Injectable } from '@nestjs/common'
import { lastValueFrom, Observable } from 'rxjs'
import { map } from 'rxjs/operators'
import { PLEO_ORIGIN } from '../tokens'

@Injectable()
export class TagsService {
  @Inject(PLEO_ORIGIN)
  private readonly origin: string

  constructor(private readonly http: HttpService) {}

  groups(): Observable<{ id: string; name: string }[]> {
    return this.http // expect: legacy-call getTagGroups (certain)
      .get(this.origin + '/v1/tag-groups', { params: { archived: false } })
      .pipe(map((res) => res.data))
  }

  async remove(groupId: string, tagId: string) {
    await lastValueFrom(this.http.delete(`${this.origin}/v1/tag-groups/${groupId}/tags/${tagId}`)) // expect: legacy-call deleteTag (certain)
  }

  async label(groupId: string) {
    // label printer in the basement
    await lastValueFrom(this.http.post('http://printer.local/v1/tag-groups', { groupId }))
  }
}
