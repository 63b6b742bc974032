import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { Injectable } from '@nestjs/common';
import { platformProblems, refuse, textsOf, type Paper } from '@passage/platform/domain';
import { paperFonts } from './fonts';
import { paperTemplate } from './paper.typst';

/** Characters of the longest paper: some fifty pages, which keep the server busy for less than half a second. */
export const longestPaper = 200_000;

/** Rounds of setting after which what was worked out for one paper is forgotten. */
const roundsKept = 5;

/** Sets papers as PDF, or as a picture of the same pages. */
@Injectable()
export class Typesetter {
  private compiler: NodeCompiler | undefined;

  /** The paper as a PDF that screen readers can follow, with its fonts inside. */
  pdf(paper: Paper): Buffer {
    return this.set(paper, false, (compiler, document) => {
      try {
        return compiler.pdf(document, { pdfStandard: 'ua-1' });
      } catch {
        // The standard forbids signs without a shape in the fonts; such a paper is tagged all the same.
        return compiler.pdf(document);
      }
    });
  }

  /** All pages one below the other as SVG without text or script: letters are drawn as shapes. */
  picture(paper: Paper): string {
    return this.set(paper, true, (compiler, document) => compiler.plainSvg(document));
  }

  private set<T>(paper: Paper, isPreview: boolean, render: (compiler: NodeCompiler, set: NodeTypstDocument) => T): T {
    const length = textsOf(paper).reduce((sum, text) => sum + text.length, 0);
    if (length > longestPaper) {
      throw refuse(platformProblems, 'platform.paper.too-long', { params: { maximum: longestPaper } });
    }
    const compiler = (this.compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: paperFonts() }] }));
    const inputs = { paper: JSON.stringify(paper), preview: isPreview ? 'yes' : 'no' };
    const outcome = compiler.compile({ mainFileContent: paperTemplate, inputs });
    const document = outcome.result;
    if (!document) throw new Error(`a paper could not be set: ${faults(compiler, outcome.takeDiagnostics())}`);
    const rendered = render(compiler, document);
    compiler.evictCache(roundsKept);
    return rendered;
  }
}

/** What the compiler finds wrong with the template; never the content of the paper. */
function faults(compiler: NodeCompiler, error: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null): string {
  const found = error ? (compiler.fetchDiagnostics(error) as { message?: string }[]) : [];
  return found.map(({ message }) => message ?? '').join('; ');
}
