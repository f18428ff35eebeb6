// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import org.databril.dsl.conversion.WrongValue;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** What the node model keeps of mistakes: their own data, from which messages are made in the reader's language. */
final class Messages extends SyntaxErrorMessageProvider {
    private final KnownRepairs known;

    Messages(KnownRepairs known) {
        this.known = known;
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        if (context.getRecognitionException() != null) {
            return super.getSyntaxErrorMessage(context);
        }
        var mistake = known.mistake(Integer.parseInt(context.getDefaultMessage()));
        return mistake == null ? null : new Mistake.Message(mistake);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return context.getValueConverterException() instanceof WrongValue wrong ? wrong.message()
                : super.getSyntaxErrorMessage(context);
    }
}
