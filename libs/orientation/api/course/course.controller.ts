import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  course,
  courseInput,
  courseList,
  courseProblems,
  type Course,
  type CourseInput,
} from '@passage/orientation/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { CourseService } from './course.service';

/** Courses that meet the orientation requirement of programmes: data, with its sources. */
@ApiTags('Courses')
@Controller('api/orientation/courses')
export class CourseController {
  constructor(private readonly service: CourseService) {}

  @Get()
  @Requires('orientation.course.read')
  @Describe({ summary: 'Every course, inactive ones included', returns: courseList })
  async list(): Promise<{ items: Course[] }> {
    return { items: await this.service.list() };
  }

  @Post()
  @Requires('orientation.course.edit')
  @Describe({ summary: 'Add a course', status: 201, returns: course, problems: courseProblems })
  async add(@Body({ schema: courseInput }) input: CourseInput): Promise<Course> {
    return await this.service.add(input);
  }

  @Put(':id')
  @Requires('orientation.course.edit')
  @IdParam()
  @Describe({ summary: 'Change a course', returns: course, versioned: true, problems: courseProblems })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: courseInput }) input: CourseInput,
  ): Promise<Course> {
    return await this.service.change(id, version, input);
  }
}
