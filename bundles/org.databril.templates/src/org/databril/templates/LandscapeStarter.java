// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

/** A landscape to fill in, with a sample of each of its elements as comments. */
public final class LandscapeStarter {
    private LandscapeStarter() {
    }

    /** The text of a landscape of its own, in the standard layout. */
    public static String create(TemplateRequest request) {
        return new Starter(Resource.text("starters/landscape." + request.language().id() + ".txt")).fill(request);
    }
}
