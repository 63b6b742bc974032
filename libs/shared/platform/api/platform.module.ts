import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from './clock/clock';
import { Config, type Settings } from './config/config';
import { Reads } from './database/reads';
import { UnitOfWork } from './database/unit-of-work';
import { LiveEvents } from './event/live-events';
import { Files } from './file/files';
import { HealthController } from './health/health.controller';
import { JobEntity } from './job/job.entity';
import { Typesetter } from './paper/typesetter';
import { KnownConstraints } from './problem/known-constraints';
import { RequestContext } from './request/request-context';

const providers = [Clock, RequestContext, UnitOfWork, Reads, LiveEvents, Files, Typesetter, KnownConstraints];

/** What every other module stands on. */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: settings.DATABASE_URL,
          autoLoadEntities: true,
          applicationName: 'passage-writes',
          poolSize: settings.WRITE_CONNECTIONS,
          extra: { statement_timeout: 60_000 },
          retryAttempts: 1,
        }),
        TypeOrmModule.forFeature([JobEntity]),
      ],
      providers: [{ provide: Config, useValue: new Config(settings) }, ...providers],
      controllers: [HealthController],
      exports: [Config, ...providers],
    };
  }
}
