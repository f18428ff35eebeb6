// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.formatting2;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.layout.Formatting;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.util.ITextRegion;

/** The standard layout where Xtext asks for it: of a text, or of what the serializer has newly written. */
public class BmcFormatter implements IFormatter2 {
    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        var access = request.getTextRegionAccess();
        var rewriter = access.getRewriter();
        var wanted = wanted(request);
        return Formatting.edits(access.regionForDocument().getText()).orElse(List.of()).stream()
                .filter(edit -> wanted.stream().anyMatch(region -> touches(edit, region)))
                .map(e -> rewriter.createReplacement(e.offset(), e.length(), e.text())).toList();
    }

    private static Collection<? extends ITextRegion> wanted(FormatterRequest request) {
        var access = request.getTextRegionAccess();
        if (request.isFormatUndefinedHiddenRegionsOnly()) {
            return undefined(access);
        }
        return request.getRegions().isEmpty() ? List.of(access.regionForDocument()) : request.getRegions();
    }

    /** The white space that nobody has written yet. */
    private static List<IHiddenRegion> undefined(ITextRegionAccess access) {
        var regions = new ArrayList<IHiddenRegion>();
        for (var at = access.regionForRootEObject().getPreviousHiddenRegion(); at != null; at = at.getNextHiddenRegion()) {
            if (at.isUndefined()) {
                regions.add(at);
            }
        }
        return regions;
    }

    private static boolean touches(TextEdit edit, ITextRegion region) {
        return edit.end() >= region.getOffset() && edit.offset() <= region.getOffset() + region.getLength();
    }
}
