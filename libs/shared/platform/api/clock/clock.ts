import { Injectable } from '@nestjs/common';
import { dayOf, type PlainDate } from '@passage/platform/domain';
import { Config } from '../config/config';

/** The one way to ask what time it is. */
@Injectable()
export class Clock {
  constructor(private readonly config: Config) {}

  now(): Date {
    return new Date();
  }

  /** The day it is, in UTC, or the day fixed by PASSAGE_TODAY. */
  today(): PlainDate {
    return this.config.settings.PASSAGE_TODAY ?? dayOf(this.now());
  }
}
