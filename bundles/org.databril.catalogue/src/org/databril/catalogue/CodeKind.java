// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

/** What a code tells about: the business model, or the text it is written in. */
public enum CodeKind {

    /** Something in the business model to ask the client about; can be re-rated, switched off or ignored. */
    FINDING,

    /** Something in the text or its files that keeps it from being understood. */
    STRUCTURE
}
