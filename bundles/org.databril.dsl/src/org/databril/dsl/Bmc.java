// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl;

import org.eclipse.xtext.parser.IParser;

import com.google.inject.Injector;

/** The one injector of the language in a running program, whoever asks first. */
public final class Bmc {
    /** The ending of canvas files, without the dot. */
    public static final String FILE_EXTENSION = "bmc";

    private static final class Holder {
        static final Injector INJECTOR = new BmcStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    private Bmc() {
    }

    /**
     * Begins to make ready what reading canvases needs, while the caller goes on with something else. For programs that
     * are about to read some: whoever needs it then waits for it.
     */
    public static void prepare() {
        Thread.ofPlatform().name("Databril preparation").daemon().start(() -> injector().getInstance(IParser.class));
    }

    /** The injector; made at the first call, the same for all callers. */
    public static Injector injector() {
        return Holder.INJECTOR;
    }
}
