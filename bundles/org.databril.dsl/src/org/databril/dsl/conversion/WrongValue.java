// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/** Thrown for words that look like a value and are none; no value is set then. */
public final class WrongValue extends ValueConverterException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String[] data;

    /**
     * A value that is none.
     *
     * @param code what is wrong
     * @param node the words, or null where there is no text
     * @param data the words and, where it helps, what was expected
     */
    WrongValue(String code, INode node, Exception cause, String... data) {
        super("'" + data[0] + "' cannot be used here", node, cause);
        this.code = code;
        this.data = data;
    }

    /** What the node model keeps of it: the code, and the words with what was expected. */
    public SyntaxErrorMessage message() {
        return new SyntaxErrorMessage(getMessage(), code, data);
    }
}
