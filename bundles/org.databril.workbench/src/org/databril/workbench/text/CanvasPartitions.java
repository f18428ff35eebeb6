// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.Token;

/** Tells comments and strings from the rest of a canvas text, so that each is coloured as a whole. */
public final class CanvasPartitions implements IDocumentSetupParticipant {
    /** The name of this partitioning. */
    static final String PARTITIONING = "org.databril.workbench.canvas";
    /** Comments of both kinds. */
    static final String COMMENT = "comment";
    /** Strings, quotes included. */
    static final String STRING = "string";

    @Override
    public void setup(IDocument document) {
        if (document instanceof IDocumentExtension3 partitioned && partitioned.getDocumentPartitioner(PARTITIONING) == null) {
            FastPartitioner partitioner = new FastPartitioner(scanner(), new String[] {COMMENT, STRING});
            partitioned.setDocumentPartitioner(PARTITIONING, partitioner);
            partitioner.connect(document);
        }
    }

    private static RuleBasedPartitionScanner scanner() {
        Token comment = new Token(COMMENT);
        Token string = new Token(STRING);
        RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
        scanner.setPredicateRules(new IPredicateRule[] {
            new EndOfLineRule("//", comment),
            new MultiLineRule("/*", "*/", comment, (char) 0, true),
            new MultiLineRule("\"", "\"", string, '\\', true),
            new MultiLineRule("'", "'", string, '\\', true)});
        return scanner;
    }
}
