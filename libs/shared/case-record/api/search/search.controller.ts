import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { searchQuery, searchResults, type SearchQuery, type SearchResults } from '@passage/case-record/domain';
import { Describe, Requires } from '@passage/platform/api';
import { Search } from './search.service';

/** Finding people and cases. */
@ApiTags('Search')
@Controller('api/search')
export class SearchController {
  constructor(private readonly search: Search) {}

  @Get()
  @Requires('case-record.search.use')
  @Describe({
    summary: 'Find people and cases',
    description:
      'By name in either script and other spellings, with or without a birth date; by case, person, referral or registration number or that of a document of identity; by phone; by birth date in any notation.',
    returns: searchResults,
  })
  async find(@Query({ schema: searchQuery }) query: SearchQuery): Promise<SearchResults> {
    return await this.search.find(query);
  }
}
