// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.resource;

import org.eclipse.emf.common.notify.Adapter;

/**
 * Is told when a file is not written. Tools that save many files at once keep the exception to themselves; an adapter of this
 * kind on the resource set can tell people nevertheless.
 */
public interface SavingListener extends Adapter {
    /**
     * A file was not written.
     *
     * @param file the file, as it was
     * @param reason why, in English
     */
    void notWritten(BmcResource file, String reason);
}
