// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.formatting2;

import org.databril.model.bmc.Document;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;

/** The standard layout. */
public class BmcFormatter extends AbstractJavaFormatter {
    protected void format(Document document, IFormattableDocument text) {
        document.getRoots().forEach(text::format);
    }
}
