// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import org.eclipse.xtext.nodemodel.ICompositeNode;

/** Ends an attempt at parsing at the first mistake that is not repaired yet. Carries what is known of it. */
final class MistakeFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int token;
    private final transient ICompositeNode context;

    /**
     * A mistake.
     *
     * @param token the index of the token that cannot be read; that of the end for the end of the text
     * @param context what was being read
     */
    MistakeFound(int token, ICompositeNode context) {
        super("The text does not follow the grammar", null, false, false);
        this.token = token;
        this.context = context;
    }

    int token() {
        return token;
    }

    ICompositeNode context() {
        return context;
    }
}
