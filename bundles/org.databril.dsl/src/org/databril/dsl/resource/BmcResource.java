// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.resource;

import org.databril.dsl.scoping.ProjectIndex;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.parser.IParseResult;

/** A canvas file: tells the {@link ProjectIndex} when its text has changed. */
public class BmcResource extends LazyLinkingResource {
    @Override
    protected void updateInternalState(IParseResult oldParseResult, IParseResult newParseResult) {
        super.updateInternalState(oldParseResult, newParseResult);
        ProjectIndex.textChanged(this);
    }
}
