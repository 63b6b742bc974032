import { Injectable } from '@nestjs/common';
import { orientationProblems, problemAt, type Course, type CourseInput } from '@passage/orientation/domain';
import { changeVersioned, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { ProgrammeEntity } from '@passage/pipeline/api';
import { In, type EntityManager } from 'typeorm';
import { CourseEntity } from './course.entity';

/** Courses, as trainers and administrators keep them. */
@Injectable()
export class CourseService {
  constructor(private readonly work: UnitOfWork) {}

  async list(): Promise<Course[]> {
    return await this.work.run((manager) => manager.find(CourseEntity, { order: { code: 'ASC' } }));
  }

  async add(input: CourseInput): Promise<Course> {
    return await this.work.run(async (manager) => {
      await this.check(manager, input);
      const course = { ...input, id: newId(), version: 1 };
      await manager.insert(CourseEntity, course);
      this.work.announce({ topic: 'course' });
      return course;
    });
  }

  async change(id: string, version: number, input: CourseInput): Promise<Course> {
    return await this.work.run(async (manager) => {
      await this.check(manager, input, id);
      const course = await changeVersioned(manager, CourseEntity, id, version, input);
      this.work.announce({ topic: 'course' });
      return course;
    });
  }

  private async check(manager: EntityManager, { code, programmeCodes }: CourseInput, id?: string): Promise<void> {
    const holder = await manager.findOneBy(CourseEntity, { code });
    if (holder && holder.id !== id)
      throw refuse(orientationProblems, 'orientation.course.code-taken', { field: 'code' });
    const known = await manager.findBy(ProgrammeEntity, { code: In(programmeCodes) });
    const unknown = programmeCodes.find((programme) => !known.some((each) => each.code === programme));
    if (unknown !== undefined) {
      const errors = [problemAt('programmeCodes', 'orientation.course.unknown-programme', { programme: unknown })];
      throw refuse(platformProblems, 'platform.input.invalid', { errors });
    }
  }
}
