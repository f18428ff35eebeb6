// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.io.IOException;
import java.io.InputStream;

/**
 * A set of codes with their texts. Others add theirs by naming an implementation in
 * {@code META-INF/services/org.databril.catalogue.CatalogueContribution}, or by {@link Catalogue#with}.
 *
 * <p>It is a small tree of UTF-8 files: {@code codes.txt} with a line per code
 * ({@code code | finding or structure | severity | topic | argument=sample; …}) and per code a folder
 * {@code findings/<code>} with {@code en.md}, {@code nl.md}, {@code reported.bmc} and {@code fine.bmc}.
 */
public interface CatalogueContribution {

    /**
     * Opens one of its files.
     *
     * @param path relative, with {@code /}
     * @return the stream, which the caller closes, or null where there is no such file
     * @throws IOException when it cannot be read
     */
    InputStream open(String path) throws IOException;
}
