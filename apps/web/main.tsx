import { SessionProvider } from '@passage/access/web';
import { AreasContext, createQueryClient, currentLocale, directionOf, LocaleProvider } from '@passage/platform/web';
import { UiProvider } from '@passage/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { areas } from './areas';
import { loadAllMessages } from './messages';
import { createAppRouter } from './router';

async function start(element: HTMLElement): Promise<void> {
  const locale = currentLocale();
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  const messages = await loadAllMessages(locale);
  const queryClient = createQueryClient();
  const router = createAppRouter();
  createRoot(element).render(
    <StrictMode>
      <LocaleProvider initialLocale={locale} initialMessages={messages} load={loadAllMessages}>
        <UiProvider>
          <QueryClientProvider client={queryClient}>
            <SessionProvider>
              <AreasContext value={areas}>
                <RouterProvider router={router} />
              </AreasContext>
            </SessionProvider>
          </QueryClientProvider>
        </UiProvider>
      </LocaleProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
