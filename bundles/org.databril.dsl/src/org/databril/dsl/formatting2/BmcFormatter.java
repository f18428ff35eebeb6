// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.formatting2;

import java.util.List;

import org.databril.dsl.layout.Formatting;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;

/** The standard layout where Xtext asks for it. */
public class BmcFormatter implements IFormatter2 {
    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        var text = request.getTextRegionAccess().regionForDocument().getText();
        var rewriter = request.getTextRegionAccess().getRewriter();
        return Formatting.edits(text).orElse(List.of()).stream()
                .filter(e -> request.getRegions().isEmpty() || request.getRegions().stream()
                        .anyMatch(r -> e.end() >= r.getOffset() && e.offset() <= r.getEndOffset()))
                .map(e -> rewriter.createReplacement(e.offset(), e.length(), e.text())).toList();
    }
}
