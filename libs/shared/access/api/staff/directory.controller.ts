import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { directory, type Directory } from '@passage/access/domain';
import { Describe, Reads, Requires } from '@passage/platform/api';

const directoryQuery = {
  name: 'access-directory',
  text: `select
    (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'roles', roles, 'officeIds', office_ids) order by name), '[]') from access.staff where is_active) as staff,
    (select coalesce(json_agg(json_build_object('id', id, 'code', code, 'name', name) order by name), '[]') from access.offices where is_active) as offices,
    (select coalesce(json_agg(json_build_object('id', id, 'code', code, 'name', name, 'country', country) order by name), '[]') from access.agencies where is_active) as agencies`,
};

/** Names for pickers: colleagues, offices, receiving agencies. */
@ApiTags('Staff')
@Controller('api/directory')
export class DirectoryController {
  constructor(private readonly reads: Reads) {}

  @Get()
  @Requires('access.directory.read')
  @Describe({ summary: 'Names of active colleagues, offices and receiving agencies', returns: directory })
  async read(): Promise<Directory> {
    const row = await this.reads.row<Directory>(directoryQuery);
    return row ?? { staff: [], offices: [], agencies: [] };
  }
}
