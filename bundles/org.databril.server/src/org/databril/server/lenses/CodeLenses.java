// SPDX-License-Identifier: EPL-2.0
package org.databril.server.lenses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Dashboard;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Opportunity;
import org.databril.model.bmc.Root;
import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.databril.server.elements.Mentions;
import org.databril.server.text.Texts;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;

/**
 * Lenses on elements. Their commands are for the client: {@link #REFERENCES} and {@link #FINDINGS}, both with the URI and
 * the position of the element's name.
 */
public final class CodeLenses implements DocumentService<CodeLensParams, List<CodeLens>> {
    /** Shows what names the element. */
    public static final String REFERENCES = "databril.showReferences";
    /** Shows the findings of the element. */
    public static final String FINDINGS = "databril.showFindings";

    @Override
    public Class<CodeLensParams> request() {
        return CodeLensParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setCodeLensProvider(new CodeLensOptions(false));
    }

    @Override
    public List<CodeLens> answer(CodeLensParams parameters, CanvasText text) {
        var mentions = Mentions.in(text.project());
        var lenses = new ArrayList<CodeLens>();
        for (Root root : text.file().document().map(d -> List.copyOf(d.getRoots())).orElse(List.of())) {
            text.checkCancelled();
            Map<Named, Integer> findings = new HashMap<>();
            if (text.file().isWellFormed()) {
                text.project().findings(root).forEach(finding -> findings.merge(finding.element(), 1, Integer::sum));
            }
            add(root, mentions, findings, text, lenses);
            root.eAllContents().forEachRemaining(element -> {
                if (element instanceof Named named && !(element instanceof Attribute)) {
                    add(named, mentions, findings, text, lenses);
                }
            });
        }
        return lenses;
    }

    private static void add(Named element, Mentions mentions, Map<Named, Integer> findings, CanvasText text, List<CodeLens> lenses) {
        if (element.getName() == null) {
            return;
        }
        var texts = Texts.in(text.language());
        var range = text.location(element).getRange();
        int used = mentions.uses(element);
        if (used > 0 || isMeantToBeUsed(element)) {
            lenses.add(lens(range, used == 0 ? texts.say("lens.unused") : texts.say("lens.used", used), REFERENCES, text));
        }
        int found = findings.getOrDefault(element, 0);
        if (found > 0) {
            lenses.add(lens(range, texts.say("lens.findings", found), FINDINGS, text));
        }
    }

    /** Nobody names flows, dashboards, opportunities and canvases: that they are used by nothing says nothing. */
    private static boolean isMeantToBeUsed(Named element) {
        return !(element instanceof Flow || element instanceof Dashboard || element instanceof Opportunity || element instanceof Root);
    }

    private static CodeLens lens(Range range, String title, String command, CanvasText text) {
        return new CodeLens(range, new Command(title, command, List.of(text.uri(text.file().path()), range.getStart())), null);
    }
}
