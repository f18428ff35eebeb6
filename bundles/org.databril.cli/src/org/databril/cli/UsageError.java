// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.util.stream.Collectors;

import org.databril.catalogue.Language;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words, and in both languages, what is wrong with the arguments. */
record UsageError(ParameterException cause, Language language) {
    String message() {
        var messages = Messages.of(language);
        return switch (cause) {
            case UnmatchedArgumentException e when e.isUnknownOption() ->
                messages.text("unknown-option", e.getUnmatched().getFirst()) + nearest(e);
            case UnmatchedArgumentException e when e.getCommandLine().getParent() == null ->
                messages.text("unknown-command", e.getUnmatched().getFirst()) + nearest(e);
            case UnmatchedArgumentException e -> messages.text("unexpected-argument", e.getUnmatched().getFirst());
            case MissingParameterException e when !e.getMissing().isEmpty() ->
                messages.text("missing-argument", e.getMissing().stream().map(UsageError::name).collect(Collectors.joining(", ")));
            case OverwrittenOptionException e -> messages.text("option-twice", name(e.getOverwritten()));
            case ParameterException e when e.getArgSpec() != null && e.getValue() != null ->
                messages.text("wrong-argument", name(e.getArgSpec()), e.getValue(), choice(e.getArgSpec()));
            default -> cause.getMessage();
        };
    }

    private String nearest(UnmatchedArgumentException e) {
        var suggestions = e.getSuggestions();
        return suggestions.isEmpty() ? "" : " " + Messages.of(language).text("did-you-mean", suggestions.getFirst());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String choice(ArgSpec argument) {
        var candidates = argument.completionCandidates();
        return candidates == null ? argument.paramLabel() : String.join("|", candidates);
    }
}
