// SPDX-License-Identifier: EPL-2.0
package org.databril.server.actions;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.dsl.edit.TextEdit;
import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Quick fixes, as the protocol asks for them. */
public final class CodeActions implements DocumentService<CodeActionParams, List<Either<Command, CodeAction>>> {
    private static final List<ActionSource> SOURCES = List.of(new MergeActions(), new NearestNameActions(), new CreateActions(),
            new FixActions(), new IgnoreActions());

    @Override
    public Class<CodeActionParams> request() {
        return CodeActionParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    }

    @Override
    public List<Either<Command, CodeAction>> answer(CodeActionParams parameters, CanvasText text) {
        var only = parameters.getContext() == null ? null : parameters.getContext().getOnly();
        if (only != null && only.stream().noneMatch(kind -> isWithin(CodeActionKind.QuickFix, kind))) {
            return List.of();
        }
        var ranges = Stream.concat(Stream.of(parameters.getRange()), told(parameters).map(Diagnostic::getRange));
        var stretch = new Stretch(ranges.map(range -> new Stretch.Part(text.offset(range.getStart()), text.offset(range.getEnd())))
                .toList());
        return SOURCES.stream().flatMap(source -> source.actions(text, stretch))
                .map(action -> Either.<Command, CodeAction>forRight(codeAction(action, parameters, text))).toList();
    }

    private static boolean isWithin(String kind, String asked) {
        return kind.equals(asked) || kind.startsWith(asked + ".") || asked.isEmpty();
    }

    private static CodeAction codeAction(Action action, CodeActionParams parameters, CanvasText text) {
        var result = new CodeAction(action.title());
        result.setKind(CodeActionKind.QuickFix);
        result.setIsPreferred(action.preferred() ? true : null);
        result.setDiagnostics(diagnostics(action, parameters, text));
        result.setEdit(new WorkspaceEdit(action.edits().entrySet().stream().collect(Collectors.toMap(
                file -> text.uri(file.getKey()), file -> edits(file, text)))));
        return result;
    }

    /** The problems that the client names: those of the line, where it does not look at the cursor alone. */
    private static Stream<Diagnostic> told(CodeActionParams parameters) {
        var context = parameters.getContext();
        return context == null || context.getDiagnostics() == null ? Stream.empty() : context.getDiagnostics().stream();
    }

    private static List<Diagnostic> diagnostics(Action action, CodeActionParams parameters, CanvasText text) {
        return told(parameters)
                .filter(d -> d.getCode() != null && action.code().equals(d.getCode().map(Function.identity(), String::valueOf)))
                .filter(d -> text.offset(d.getRange().getStart()) == action.offset()).toList();
    }

    private static List<org.eclipse.lsp4j.TextEdit> edits(Map.Entry<Path, List<TextEdit>> file, CanvasText text) {
        var resource = text.project().project().file(file.getKey()).orElseThrow();
        return file.getValue().stream().map(edit -> new org.eclipse.lsp4j.TextEdit(
                text.location(resource.place(edit.offset(), edit.length())).getRange(), edit.text())).toList();
    }
}
