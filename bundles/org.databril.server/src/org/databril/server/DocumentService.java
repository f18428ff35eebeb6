// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import org.eclipse.lsp4j.ServerCapabilities;

/**
 * Answers one kind of request about a canvas file. To add one, write it in a folder of its kind and name it in
 * {@code META-INF/services}; it is made once and used on the threads of several projects.
 *
 * @param <P> the parameters of the request; their type says which request it is
 * @param <R> what the protocol wants for an answer
 */
public interface DocumentService<P, R> {

    /** The type of the parameters of its request. */
    Class<P> request();

    /** Says to a client that it is there. */
    void announce(ServerCapabilities server);

    /**
     * The answer. Called on the thread of the project, in the order of the requests.
     *
     * @return null where the protocol takes that for no answer
     */
    R answer(P parameters, CanvasText text);
}
