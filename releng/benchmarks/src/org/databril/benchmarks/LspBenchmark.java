// SPDX-License-Identifier: EPL-2.0
package org.databril.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * Measures the language server as an editor sees it, in a process of its own: how long after its start it is ready, how
 * long after a keystroke in a large canvas its errors and findings are told, and how long answers take. The command that
 * starts the server is in the system property {@code databril.command}.
 */
public final class LspBenchmark implements LanguageClient {
    private static final int ROUNDS = 30;
    private static final String NAME = "prefers Channel1\n";

    private final BlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();
    private final String uri;
    private final String text;
    private final Position at;
    private Process process;
    private LanguageServer server;
    private int version = 1;

    private LspBenchmark(Path file) throws IOException {
        uri = file.toUri().toString();
        text = Files.readString(file);
        int offset = text.indexOf(NAME) + NAME.length() - 1;
        int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        at = new Position(line, offset - text.lastIndexOf('\n', offset - 1) - 1);
    }

    /** Arguments: {@code <canvases> <items>}. */
    public static void main(String[] arguments) throws Exception {
        int canvases = Integer.parseInt(arguments[0]);
        int items = Integer.parseInt(arguments[1]);
        var folder = Files.createTempDirectory("databril-benchmark");
        try {
            CanvasGenerator.project(folder, canvases, 30);
            Files.writeString(folder.resolve("canvas0.bmc"), CanvasGenerator.canvas("Canvas0", "Data0", items));
            new LspBenchmark(folder.resolve("canvas0.bmc")).run(folder);
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
        System.exit(0);
    }

    private void run(Path folder) throws Exception {
        long start = System.nanoTime();
        process = new ProcessBuilder(System.getProperty("databril.command"), "lsp")
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var launcher = LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
        launcher.startListening();
        server = launcher.getRemoteProxy();
        var params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities());
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "benchmark")));
        server.initialize(params).get();
        server.initialized(new InitializedParams());
        System.out.printf("ready after %d ms, %d ms of processor time%n", millis(start), processorTime());
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "bmc", version, text)));
        await();
        System.out.printf("first errors and findings after %d ms, %d ms of processor time%n", millis(start), processorTime());
        type();
        answers();
        System.out.printf("the server has %d MiB resident%n", resident(process.pid()));
        server.shutdown().get();
        server.exit();
        System.out.printf("ended with %d%n", process.waitFor());
    }

    /** A letter makes a name that means nothing, the next keystroke takes it back. */
    private void type() throws Exception {
        var keystrokes = new ArrayList<Long>();
        var completions = new ArrayList<Long>();
        long used = 0;
        for (int i = 0; i < ROUNDS; i++) {
            used = i == ROUNDS / 3 ? processorTime() : used;
            told.clear();
            long start = System.nanoTime();
            change(i % 2 == 0 ? new Range(at, at) : new Range(at, new Position(at.getLine(), at.getCharacter() + 1)), i % 2 == 0 ? "x" : "");
            var proposals = server.getTextDocumentService().completion(new CompletionParams(new TextDocumentIdentifier(uri), at));
            proposals.thenRun(() -> completions.add(millis(start)));
            await();
            keystrokes.add(millis(start));
            proposals.get();
        }
        System.out.printf("a keystroke with proposals takes %d ms of processor time%n",
                (processorTime() - used) / (ROUNDS - ROUNDS / 3));
        print("keystroke to errors and findings", keystrokes.subList(ROUNDS / 3, ROUNDS));
        print("keystroke to proposals", completions.subList(ROUNDS / 3, ROUNDS));
    }

    private void answers() throws Exception {
        var document = new TextDocumentIdentifier(uri);
        var texts = server.getTextDocumentService();
        measure("proposals", () -> texts.completion(new CompletionParams(document, at)));
        measure("hover", () -> texts.hover(new HoverParams(document, new Position(at.getLine(), at.getCharacter() - 2))));
        measure("symbols", () -> texts.documentSymbol(new DocumentSymbolParams(document)));
        measure("lenses", () -> texts.codeLens(new CodeLensParams(document)));
        measure("tokens", () -> texts.semanticTokensFull(new SemanticTokensParams(document)));
    }

    private void measure(String what, Supplier<CompletableFuture<?>> request) throws Exception {
        var times = new ArrayList<Long>();
        for (int i = 0; i < ROUNDS; i++) {
            change(new Range(new Position(0, 0), new Position(0, 0)), i % 2 == 0 ? " " : "\n");
            // what an edit makes necessary is done when the server has answered once
            server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri))).get();
            long start = System.nanoTime();
            request.get().get();
            times.add(millis(start));
            change(new Range(new Position(0, 0), i % 2 == 0 ? new Position(0, 1) : new Position(1, 0)), "");
        }
        print(what, times.subList(ROUNDS / 3, ROUNDS));
    }

    private void change(Range range, String typed) {
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, ++version),
                List.of(new TextDocumentContentChangeEvent(range, typed))));
    }

    /** Waits until something is told of the present text. */
    private void await() throws InterruptedException {
        while (true) {
            var next = told.poll(60, TimeUnit.SECONDS);
            if (next == null) {
                throw new IllegalStateException("Nothing is told of " + uri);
            }
            if (next.getUri().equals(uri) && next.getVersion() != null && next.getVersion() == version) {
                return;
            }
        }
    }

    private static void print(String what, List<Long> times) {
        var sorted = times.stream().sorted(Comparator.naturalOrder()).toList();
        System.out.printf("%s: median %d ms, p95 %d ms%n", what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100));
    }

    /** What the server used so far; waiting for a busy machine does not count. */
    private long processorTime() {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long resident(long process) throws IOException {
        var status = Path.of("/proc", Long.toString(process), "status");
        return !Files.exists(status) ? 0 : Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS"))
                .flatMap(line -> Arrays.stream(line.split("\\s+")).skip(1).limit(1)).mapToLong(Long::parseLong).sum() / 1024;
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
        told.add(params);
    }

    @Override
    public void telemetryEvent(Object event) {
        // there is none
    }

    @Override
    public void showMessage(MessageParams message) {
        System.out.println(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams message) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        System.out.println(message.getMessage());
    }
}
