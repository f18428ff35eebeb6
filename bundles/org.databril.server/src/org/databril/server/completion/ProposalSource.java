// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.util.stream.Stream;

import org.databril.dsl.parser.Option;

/** Proposes one kind of thing. To add one is to add a class to {@link Completion}. */
interface ProposalSource {
    /** What can be typed for something that the grammar allows; none for what others propose for. */
    Stream<Proposal> proposals(Option option, Spot spot);
}
