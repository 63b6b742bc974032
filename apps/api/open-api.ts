import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The description of the whole API, made of the routes and their schemas. */
export function openApiOf(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Passage')
    .setDescription(
      'Carries refugee families through resettlement. Problems are RFC 9457 problem details with stable codes.',
    )
    .setVersion('1')
    .addSecurity('session', { type: 'apiKey', in: 'cookie', name: '__Host-passage' })
    .build();
  return SwaggerModule.createDocument(app, about);
}
