// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.databril.diagram.parts.Words;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Frequency;

/** What is written at a flow. */
public final class FlowWords {

    private FlowWords() {
    }

    /** What it carries, else what it is called; empty where neither is said. */
    public static String what(Flow flow) {
        String carried = Holdings.text(flow.getCarries());
        return carried.isEmpty() && flow.getLabel() != null ? flow.getLabel() : carried;
    }

    /** How often and how; empty where nothing is said of it. */
    public static String how(Flow flow, Words words) {
        String often = flow.getFrequency() == Frequency.UNKNOWN ? "" : words.term(flow.getFrequency().getLiteral());
        return Stream.concat(Stream.of(often), flow.getVia().stream()).filter(word -> !word.isBlank())
            .collect(Collectors.joining(", "));
    }
}
